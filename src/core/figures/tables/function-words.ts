const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Articles, demonstratives and possessives: they open a noun phrase. */
export const determiners = set(
  'a an the this that these those my our your his her its their some any each every no another such',
);

/** Prepositions that can close a noun phrase and open the next. */
export const prepositions = set(
  'of in on at by for with from to into onto between among amongst within across throughout inside outside along under over above ' +
    'below during since until till through against about around towards toward via per than as like despite without after before ' +
    'behind beyond near upon amid regarding concerning including following worth up down en versus',
);

/** Prepositions that say whom or where a count is limited to. */
export const scopePrepositions = set(
  'in at from within across throughout inside outside among amongst with under for on along near against',
);

/** Auxiliaries and modals. */
export const auxiliaries = set(
  "is are was were be been being am has have had do does did will would shall should can could may might must isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't",
);

/** Words that join clauses. */
export const conjunctions = set(
  'and or but nor so yet while whereas although though because since if unless when where as that which who whom whose than given whether until once how why what',
);

/** Pronouns and other words that are never part of a counted noun phrase. */
export const pronouns = set(
  'i you he she it we they me him us them myself himself itself ourselves themselves who there here everyone someone anyone nobody all both none one ones',
);

/** Adverbs without -ly that stand between a noun and its verb, or end a phrase. */
export const adverbs = set(
  'already also now then still just only even not never always often again once soon ago together today yesterday tomorrow too very quite rather well almost ever yet later earlier away back far altogether more less fewer longer each apiece annually else instead alone aboard abroad onboard',
);

/** Verbs in the third person that look like plurals and are no nouns: the phrase before them is their subject. */
export const thirdPersons = set(
  'comes goes takes makes says gives gets needs wants lives works remains depends seems becomes belongs means keeps brings allows shows tells helps has is does',
);

/** Words in -ly that are nouns or adjectives. */
const nounsInLy = set(
  'family supply ally assembly reply monopoly anomaly july italy daily weekly monthly yearly early friendly military',
);

/** True for an adverb in -ly. */
export function isAdverbInLy(word: string): boolean {
  return word.length > 4 && word.endsWith('ly') && !nounsInLy.has(word);
}

/** "I'm", "they’ve", "that's": a pronoun with its verb. */
function isContraction(word: string): boolean {
  return /['’]/.test(word) && /^(?:i|you|he|she|it|we|they|that|there|who|what)['’]/.test(word);
}

/** True where a noun phrase cannot go on. */
export function endsNounPhrase(word: string): boolean {
  return (
    determiners.has(word) ||
    prepositions.has(word) ||
    auxiliaries.has(word) ||
    conjunctions.has(word) ||
    pronouns.has(word) ||
    adverbs.has(word) ||
    isAdverbInLy(word) ||
    isContraction(word)
  );
}
