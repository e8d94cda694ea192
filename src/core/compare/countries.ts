/** Country: adjectives and short names that stand for it. Lower case; the key is the token that sets are compared by. */
const countryNames: Readonly<Record<string, readonly string[]>> = {
  afghanistan: ['afghan'], albania: ['albanian'], algeria: ['algerian'], argentina: ['argentine', 'argentinian'], armenia: ['armenian'],
  australia: ['australian'], austria: ['austrian'], azerbaijan: ['azerbaijani', 'azeri'], bangladesh: ['bangladeshi'],
  belarus: ['belarusian', 'belarussian'], belgium: ['belgian'], brazil: ['brazilian'], bulgaria: ['bulgarian'], canada: ['canadian'],
  chile: ['chilean'], china: ['chinese', 'prc'], colombia: ['colombian'], croatia: ['croatian'], cuba: ['cuban'], cyprus: ['cypriot'],
  czechia: ['czech'], denmark: ['danish'], egypt: ['egyptian'], estonia: ['estonian'], ethiopia: ['ethiopian'], finland: ['finnish'],
  france: ['french'], georgia: ['georgian'], germany: ['german'], ghana: ['ghanaian'], greece: ['greek'], hungary: ['hungarian'],
  iceland: ['icelandic'], india: ['indian'], indonesia: ['indonesian'], iran: ['iranian'], iraq: ['iraqi'], ireland: ['irish'],
  israel: ['israeli'], italy: ['italian'], japan: ['japanese'], jordan: ['jordanian'], kazakhstan: ['kazakh', 'kazakhstani'],
  kenya: ['kenyan'], korea: ['korean'], kyrgyzstan: ['kyrgyz'], laos: ['laotian'], latvia: ['latvian'], lithuania: ['lithuanian'],
  malaysia: ['malaysian'], mexico: ['mexican'], moldova: ['moldovan'], mongolia: ['mongolian'], morocco: ['moroccan'],
  myanmar: ['burmese'], netherlands: ['dutch'], nigeria: ['nigerian'], norway: ['norwegian'], pakistan: ['pakistani'],
  peru: ['peruvian'], philippines: ['philippine', 'filipino'], poland: ['polish'], portugal: ['portuguese'], romania: ['romanian'],
  russia: ['russian'], senegal: ['senegalese'], serbia: ['serbian'], singapore: ['singaporean'], slovakia: ['slovak'],
  slovenia: ['slovenian'], spain: ['spanish'], sweden: ['swedish'], switzerland: ['swiss'], syria: ['syrian'], tajikistan: ['tajik'],
  tanzania: ['tanzanian'], thailand: ['thai'], tunisia: ['tunisian'], turkey: ['turkish', 'türkiye', 'turkiye'],
  turkmenistan: ['turkmen'], uganda: ['ugandan'], ukraine: ['ukrainian'], uzbekistan: ['uzbek'], venezuela: ['venezuelan'],
  vietnam: ['vietnamese'], zambia: ['zambian'], zimbabwe: ['zimbabwean'],
};

const countryByName: ReadonlyMap<string, string> = new Map(
  Object.entries(countryNames).flatMap(([country, names]) => [country, ...names].map((name) => [name, country] as const)),
);

/** The country that a word or its adjective stands for, null for other words. */
export function countryOf(word: string): string | null {
  return countryByName.get(word.toLowerCase()) ?? null;
}

/** The country in a role ("President of the Republic of Azerbaijan"), null where it names none. */
export function countryOfRole(role: string | null): string | null {
  for (const word of role?.match(/\p{L}+/gu) ?? []) {
    const country = countryOf(word);
    if (country !== null) return country;
  }
  return null;
}
