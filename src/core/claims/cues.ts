/** Words by which a statement shows what sort it is. One pattern each, tested on the words of the statement. */
export const cues = {
  courtesy:
    /\b(?:thank(?:s| you)?|grateful|gratitude|appreciat\w+|welcome|congratulat\w+|wish (?:you|new|all|every)|good (?:morning|afternoon|evening|day)|delighted|pleasure|pleased to|hospitality|ladies and gentlemen|dear (?:friends|colleagues)|distinguished|god bless|your (?:attention|question))\b/i,
  salutation:
    /^(?:mr\.?|mrs\.?|ms\.?|madam|dear|ladies|friends|colleagues|distinguished|your (?:excellency|majesty|highness))\b[^.]{0,40},?$/i,
  procedure:
    /\b(?:next question|let'?s (?:go|move|take|turn|begin|start)|go ahead|the floor is|please,|your turn|(?:two|three) minutes|we(?:'ll| will) (?:be right back|move on)|follow[- ]up)\b/i,
  opinion:
    /\b(?:I|we)\s+(?:(?:do|really|also|firmly|strongly|still|just|truly|very much)\s+)?(?:believe|think|feel|consider|hope|guess|suppose|am (?:sure|confident|convinced|certain)|are (?:sure|confident|convinced|certain))\b|\bin my (?:view|opinion)\b|\b(?:great|huge|wonderful|terrible|beautiful|outstanding|excellent|important|symbolic|productive|tremendous|promising|good|best|disaster|privilege|sincere|bonds? of|truly|should|must|ought to)\b/i,
  belief:
    /\b(?:I|we)\s+(?:\w+\s+)?(?:believe|think|feel|consider|suppose)\b|\b(?:am|are) (?:sure|confident|convinced|certain)\b|\bin my (?:view|opinion)\b/i,
  prediction:
    /\b(?:will|going to|plans? to|planning to|intends? to|(?:I|we|they) hope|are expecting|expects? to|is expected|are expected|promise[sd]?|pledge[sd]?|'ll|won't|want to|would obviously|ready to|committed to|to be held|aims? to|prospects for)\b/i,
  comparison:
    /\b(?:more|less|fewer|higher|lower|larger|smaller|greater|better|worse|stronger|faster|increas\w+|decreas\w+|grow(?:n|s|th|ing)?|grew|rose|risen|fell|fallen|declin\w+|doubled|tripled|expand\w+|highest|lowest|largest|biggest|record|compared|on the rise|renewed)\b/i,
  trend:
    /\b(?:increased|decreased|grew|grown|rose|risen|fell|fallen|declined|dropped|doubled|tripled|halved|has gone (?:up|down)|went (?:up|down))\b/i,
  causal:
    /\b(?:because|due to|led to|leads to|result(?:ed|s)? (?:in|of)|thanks to|caused?|consequently|therefore|as a result|role in|contribut\w+ to|highlights?)\b/i,
  law: /\b(?:law|laws|treaty|agreement|agreements|declaration|resolution|article|clauses?|constitution|legal|legally|obligation|signed|ratif\w+|protocol|sanction\w*|court|bill|act|convention|contract\w*|ceasefire)\b/i,
  event:
    /\b(?:launched|signed|started|began|opened|closed|visited|met|held|built|created|sent|killed|attacked|ended|returned|restored|delivered|organised|organized|established|agreed|discussed|reaffirmed|received|voted|passed|elected|announced|invaded|won|lost|cut|raised|vetoed|arranged|attained|reached|suspended|praised|withdr\w+|had a (?:telephone|detailed)|under construction|being renewed|took place|participat\w+|liberat\w+)\b/i,
  position:
    /\b(?:support\w*|oppos\w+|interested in|readiness|ready to|position|voted (?:for|against)|policy|never|always|voiced|aspires?|partners?)\b/i,
  attribution:
    /\b(?:said|says|noted|reminded|told|stated|claimed|claims|cited|mentioned|promised|according to|praised|voiced)\b/i,
  past: /\b(?:was|were|had|did|has been|have been|has|have)\b|\b\p{Ll}{2,}ed\b/iu,
  universal:
    /\b(?:all|never|always|every|only|none|nobody|no one|entire|fully|completely|repeatedly|virtually|ever|everybody)\b/i,
  record:
    /\b(?:first time|on record|in (?:the |our |\w+ )*history|ever (?:seen|had|been|recorded|spent|built)|than (?:any|every)(?: other|one|body)?)\b/i,
  me: /\b(?:I|me|my|I'm|I've|I'll)\b/,
  question: /\?["'”’)]*$/,
} as const satisfies Readonly<Record<string, RegExp>>;

export type Cue = keyof typeof cues;

/** True where the words carry the cue. */
export function hasCue(words: string, cue: Cue): boolean {
  return cues[cue].test(words);
}
