/** Nouns that name an office; the last one in a label ends the role ("Deputy Prime Minister | Mikhail Mishustin"). */
export const officeWords: ReadonlySet<string> = new Set([
  'president', 'chairman', 'chairwoman', 'chairperson', 'chair', 'minister', 'premier', 'chancellor', 'secretary', 'senator',
  'congressman', 'congresswoman', 'representative', 'governor', 'mayor', 'ambassador', 'king', 'queen', 'prince', 'princess',
  'emir', 'sultan', 'sheikh', 'pope', 'commissioner', 'director', 'director-general', 'spokesperson', 'spokesman', 'spokeswoman',
  'general', 'admiral', 'colonel', 'speaker', 'judge', 'justice', 'moderator', 'host', 'reporter', 'journalist', 'interviewer',
  'interpreter', 'translator', 'taoiseach', 'administrator', 'chief', 'head', 'leader', 'envoy', 'presenter', 'correspondent',
]);

/** Forms of address; part of the name, not of the role. */
export const honorifics: ReadonlySet<string> = new Set([
  'mr', 'mrs', 'ms', 'miss', 'dr', 'prof', 'sir', 'dame', 'lord', 'lady', 'baroness', 'baron', 'viscount', 'madam',
]);

/** Labels for people without a name. */
export const genericLabels: ReadonlySet<string> = new Set([
  'question', 'answer', 'q', 'a', 'moderator', 'interpreter', 'translator', 'reporter', 'host', 'journalist', 'speaker',
  'participants', 'audience', 'remark', 'reply', 'interviewer', 'presenter', 'voice',
]);

/** Words that go on a place or department which began one word before ("United States", "Foreign Affairs"). */
export const placeContinuations: ReadonlySet<string> = new Set([
  'states', 'kingdom', 'federation', 'republic', 'nations', 'union', 'zealand', 'africa', 'korea', 'arabia', 'lanka', 'rica',
  'emirates', 'affairs', 'development', 'trade', 'resources', 'security', 'relations', 'commission', 'council', 'assembly',
  'parliament', 'herzegovina', 'macedonia', 'ireland', 'guinea', 'faso', 'leone', 'salvador', 'duma', 'bank', 'house', 'committee',
  'ministry', 'government', 'agency', 'department', 'defence', 'defense', 'finance', 'policy', 'staff', 'america', 'state',
]);

/** Small words that may stand in lower case inside a label. */
export const labelConnectors: ReadonlySet<string> = new Set([
  'of', 'the', 'and', 'for', 'to', 'on', 'in', 'at', 'de', 'da', 'do', 'dos', 'del', 'della', 'di', 'du', 'la', 'le', 'van', 'von',
  'der', 'den', 'ten', 'zu', 'al', 'el', 'bin', 'ibn', 'bint', 'und', 'y',
]);

/** Openings of lines with a colon that are not speakers: web furniture, notes and salutations. */
export const notSpeakers: ReadonlySet<string> = new Set([
  'photo', 'photos', 'source', 'note', 'notes', 'see', 'read', 'share', 'tags', 'topics', 'published', 'date', 'location', 'time',
  'subject', 'update', 'updated', 'geography', 'persons', 'video', 'caption', 'image', 'credit', 'http', 'https', 'link', 'url',
  'dear', 'ladies', 'friends', 'colleagues', 'title', 'place', 'event', 'background', 'contents', 'summary', 'participants',
  'however', 'remember', 'again', 'finally', 'moreover', 'first', 'firstly', 'second', 'secondly', 'third', 'thirdly', 'now', 'so',
  'therefore', 'but', 'and', 'because', 'yes', 'no', 'look', 'listen', 'conclusion', 'result', 'example', 'today', 'this', 'that',
  'these', 'those', 'it', 'we', 'i', 'he', 'she', 'they', 'as', 'in', 'on', 'at', 'our', 'my', 'your', 'there', 'here', 'fact',
  'facts', 'key', 'warning', 'attention', 'important', 'answer me', 'transcript', 'language', 'related', 'more', 'also',
]);
