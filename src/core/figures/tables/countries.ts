/** Country: adjectives and short names that stand for it. Lower case; the key is the token that sets are compared by. */
const countryNames: Readonly<Record<string, readonly string[]>> = {
  afghanistan: ['afghan'],
  albania: ['albanian'],
  algeria: ['algerian'],
  angola: ['angolan'],
  argentina: ['argentine', 'argentinian'],
  armenia: ['armenian'],
  australia: ['australian'],
  austria: ['austrian'],
  azerbaijan: ['azerbaijani', 'azeri'],
  bahrain: ['bahraini'],
  bangladesh: ['bangladeshi'],
  belarus: ['belarusian', 'belarussian'],
  belgium: ['belgian'],
  bolivia: ['bolivian'],
  bosnia: ['bosnian'],
  botswana: ['botswanan'],
  brazil: ['brazilian'],
  bulgaria: ['bulgarian'],
  cambodia: ['cambodian'],
  cameroon: ['cameroonian'],
  canada: ['canadian'],
  chad: ['chadian'],
  chile: ['chilean'],
  china: ['chinese', 'prc'],
  colombia: ['colombian'],
  congo: ['congolese'],
  costarica: ['costarican'],
  croatia: ['croatian'],
  cuba: ['cuban'],
  cyprus: ['cypriot'],
  czechia: ['czech'],
  denmark: ['danish', 'dane'],
  djibouti: ['djiboutian'],
  ecuador: ['ecuadorian'],
  egypt: ['egyptian'],
  emirates: ['emirati'],
  eritrea: ['eritrean'],
  estonia: ['estonian'],
  ethiopia: ['ethiopian'],
  eu: [],
  europe: ['european'],
  africa: ['african'],
  asia: ['asian'],
  finland: ['finnish', 'finn'],
  france: ['french'],
  georgia: ['georgian'],
  germany: ['german'],
  ghana: ['ghanaian'],
  greece: ['greek'],
  guatemala: ['guatemalan'],
  guinea: ['guinean'],
  haiti: ['haitian'],
  honduras: ['honduran'],
  hungary: ['hungarian'],
  iceland: ['icelandic'],
  india: ['indian'],
  indonesia: ['indonesian'],
  iran: ['iranian'],
  iraq: ['iraqi'],
  ireland: ['irish'],
  israel: ['israeli'],
  italy: ['italian'],
  jamaica: ['jamaican'],
  japan: ['japanese'],
  jordan: ['jordanian'],
  kazakhstan: ['kazakh', 'kazakhstani'],
  kenya: ['kenyan'],
  korea: ['korean'],
  kosovo: ['kosovar'],
  kuwait: ['kuwaiti'],
  kyrgyzstan: ['kyrgyz'],
  laos: ['laotian'],
  latvia: ['latvian'],
  lebanon: ['lebanese'],
  liberia: ['liberian'],
  libya: ['libyan'],
  lithuania: ['lithuanian'],
  luxembourg: ['luxembourgish'],
  macedonia: ['macedonian'],
  malawi: ['malawian'],
  malaysia: ['malaysian'],
  mali: ['malian'],
  malta: ['maltese'],
  mexico: ['mexican'],
  moldova: ['moldovan'],
  mongolia: ['mongolian'],
  montenegro: ['montenegrin'],
  morocco: ['moroccan'],
  mozambique: ['mozambican'],
  myanmar: ['burmese'],
  namibia: ['namibian'],
  nepal: ['nepalese', 'nepali'],
  netherlands: ['dutch'],
  newzealand: [],
  nicaragua: ['nicaraguan'],
  niger: ['nigerien'],
  nigeria: ['nigerian'],
  northkorea: [],
  norway: ['norwegian'],
  oman: ['omani'],
  pakistan: ['pakistani'],
  palestine: ['palestinian'],
  panama: ['panamanian'],
  paraguay: ['paraguayan'],
  peru: ['peruvian'],
  philippines: ['philippine', 'filipino'],
  poland: ['polish', 'pole'],
  portugal: ['portuguese'],
  qatar: ['qatari'],
  romania: ['romanian'],
  russia: ['russian'],
  rwanda: ['rwandan'],
  salvador: ['salvadoran'],
  saudi: [],
  scotland: ['scottish', 'scot'],
  senegal: ['senegalese'],
  serbia: ['serbian', 'serb'],
  singapore: ['singaporean'],
  slovakia: ['slovak'],
  slovenia: ['slovenian'],
  somalia: ['somali'],
  southafrica: [],
  spain: ['spanish', 'spaniard'],
  srilanka: [],
  sudan: ['sudanese'],
  sweden: ['swedish', 'swede'],
  switzerland: ['swiss'],
  syria: ['syrian'],
  taiwan: ['taiwanese'],
  tajikistan: ['tajik'],
  tanzania: ['tanzanian'],
  thailand: ['thai'],
  togo: ['togolese'],
  tunisia: ['tunisian'],
  turkey: ['turkish', 'türkiye', 'turkiye', 'turk'],
  turkmenistan: ['turkmen'],
  uganda: ['ugandan'],
  uk: ['british', 'briton'],
  ukraine: ['ukrainian'],
  uruguay: ['uruguayan'],
  usa: ['american', 'americans'],
  uzbekistan: ['uzbek'],
  venezuela: ['venezuelan'],
  vietnam: ['vietnamese'],
  yemen: ['yemeni'],
  burundi: ['burundian'],
  fiji: ['fijian'],
  mauritius: ['mauritian'],
  zambia: ['zambian'],
  zimbabwe: ['zimbabwean'],
};

/** Names of two words and more, and abbreviations that are only names in capitals, as the token of the table. */
const longNames: readonly (readonly [pattern: RegExp, token: string])[] = [
  [
    /\bUnited States(?: of America)?\b|\bU\.?S\.?A?\.?(?![\p{L}\p{Sc}]|\s+(?:dollar|cent))|\bAmerica\b/gu,
    'usa',
  ],
  [/\bUnited Kingdom\b|\b(?:Great )?Britain\b|\bU\.?K\.?(?!\p{L})/gu, 'uk'],
  [/\b(?:South Korean?|Republic of Korea)\b/gu, 'korea'],
  [/\b(?:North Korean?|DPRK)\b/gu, 'northkorea'],
  [/\bSouth African?\b/gu, 'southafrica'],
  [/\bSaudi Arabian?\b|\bSaudis?\b/gu, 'saudi'],
  [/\bNew Zealand(?:ers?)?\b/gu, 'newzealand'],
  [/\bSri Lankan?\b/gu, 'srilanka'],
  [/\bUnited Arab Emirates\b|\bUAE\b/gu, 'emirates'],
  [/\bCosta Rican?\b/gu, 'costarica'],
  [/\bEl Salvador\b/gu, 'salvador'],
  [/\bCzech Republic\b/gu, 'czechia'],
  [/\bEuropean Union\b|\bEU\b/gu, 'eu'],
];

const countryByName: ReadonlyMap<string, string> = new Map(
  Object.entries(countryNames).flatMap(([country, names]) =>
    [country, ...names].map((name) => [name, country] as const),
  ),
);

/** What a country and what is its own are called in one word. */
export function namesOf(country: string): readonly string[] {
  return [country, ...(countryNames[country] ?? [])];
}

/** The country that a word or its adjective stands for, null for other words. */
export function countryOf(word: string): string | null {
  return countryByName.get(word.toLowerCase()) ?? null;
}

/** The words with every country's long name as one token ("United States" is "usa"), so that word by word finds it. */
export function withShortNames(words: string): string {
  return longNames.reduce((text, [pattern, token]) => text.replace(pattern, token), words);
}

/** True for the country's own name, false for its adjective: "Kenya hosts" against "Kenyan hosts". */
export function isCountryName(word: string): boolean {
  return otherNames.has(word.toLowerCase()) || Object.hasOwn(countryNames, word.toLowerCase());
}

const otherNames: ReadonlySet<string> = new Set(['türkiye', 'turkiye', 'prc']);

const shownNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    usa: 'the United States',
    uk: 'the United Kingdom',
    eu: 'the European Union',
    saudi: 'Saudi Arabia',
    southafrica: 'South Africa',
    newzealand: 'New Zealand',
    srilanka: 'Sri Lanka',
    emirates: 'the United Arab Emirates',
    northkorea: 'North Korea',
    salvador: 'El Salvador',
    costarica: 'Costa Rica',
  }),
);

/** A country's token as a reader knows it; other tokens as they are. */
export function nameCountry(token: string): string {
  if (!Object.hasOwn(countryNames, token)) return token;
  return shownNames.get(token) ?? token.slice(0, 1).toUpperCase() + token.slice(1);
}

/** The country in a role ("President of the Republic of Azerbaijan"), null where it names none. */
export function countryOfRole(role: string | null): string | null {
  for (const word of withShortNames(role ?? '').match(/\p{L}+/gu) ?? []) {
    const country = countryOf(word);
    if (country !== null) return country;
  }
  return null;
}
