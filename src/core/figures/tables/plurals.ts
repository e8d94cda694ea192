const irregular: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['servicemen', 'serviceman'],
  ['servicewomen', 'servicewoman'],
  ['businessmen', 'businessman'],
  ['countrymen', 'countryman'],
  ['policemen', 'policeman'],
  ['lives', 'life'],
  ['halves', 'half'],
  ['wives', 'wife'],
  ['criteria', 'criterion'],
  ['phenomena', 'phenomenon'],
  ['crises', 'crisis'],
  ['bases', 'base'],
  ['analyses', 'analysis'],
  ['series', 'series'],
  ['species', 'species'],
  ['aircraft', 'aircraft'],
  ['personnel', 'personnel'],
  ['troops', 'troop'],
  ['data', 'data'],
  ['visas', 'visa'],
  ['buses', 'bus'],
  ['gases', 'gas'],
  ['viruses', 'virus'],
  ['movies', 'movie'],
  ['calories', 'calorie'],
  ['memoranda', 'memorandum'],
  ['ups', 'up'],
  ['ons', 'on'],
  ...['mp', 'gp', 'eo', 'tv', 'ad'].map((short) => [`${short}s`, short] as const),
]);

/** Peoples whose names end in i. */
const peoplesInIs: ReadonlySet<string> = new Set(
  'israelis iraqis saudis pakistanis azerbaijanis bangladeshis kuwaitis yemenis omanis qataris emiratis somalis nepalis bahrainis taxis'.split(
    ' ',
  ),
);

/** "linemen", "gentlemen"; a specimen is one. */
const men = /^(?!(?:speci|regi|abdo|acu|sta|ra|yemen|wo)men$)\p{L}{2,}men$/u;

/** Words that end in s and are singular. */
const singularInS: ReadonlySet<string> = new Set([
  'news',
  'politics',
  'economics',
  'mathematics',
  'physics',
  'ethics',
  'gas',
  'bus',
  'this',
  'its',
  'his',
  'us',
  'thus',
  'plus',
  'always',
  'perhaps',
  'less',
  'lens',
  'canvas',
  'christmas',
  'atlas',
  'bias',
  'paris',
  'texas',
  'kansas',
  'yes',
  'towards',
  'means',
  'headquarters',
  'has',
  'was',
  'does',
  'is',
  'as',
  'besides',
  'sometimes',
  'afterwards',
  'overseas',
  'across',
  'various',
  'campus',
  'virus',
]);

/** True for a noun that is written as a plural. */
export function isPlural(word: string): boolean {
  if (irregular.has(word) || peoplesInIs.has(word)) return true;
  if (word.endsWith('men')) return men.test(word);
  return word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word) && !singularInS.has(word);
}

/** The singular of a noun in lower case; a word that is no plural comes back as it is. */
export function singularOf(word: string): string {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  if (!isPlural(word)) return word;
  if (word.endsWith('men')) return `${word.slice(0, -2)}an`;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  if (/(?:o)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
