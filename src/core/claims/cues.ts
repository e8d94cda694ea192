import type { WordPattern } from './word-patterns';

/** Words by which a statement shows what sort it is. */
export const cues = {
  courtesy: {
    word: /\b(?:thanks?|grateful|gratitude|appreciat\w+|welcome|congratulat\w+|delighted|pleasure|hospitality|distinguished)\b/i,
    phrase: {
      pattern:
        /\b(?:wish (?:you|new|all|every)|good (?:morning|afternoon|evening|day)|pleased to|ladies and gentlemen|dear (?:friends|colleagues)|god bless|your (?:attention|question))\b/i,
      calls: /\b(?:wish|good|pleased|ladies|dear|god|your)$/i,
      alsoCalls:
        /^(?:you|new|all|every|morning|afternoon|evening|day|to|gentlemen|friends|colleagues|bless|attention|question)\b/i,
    },
  },
  salutation: {
    phrase: {
      pattern:
        /^(?:mr\.?|mrs\.?|ms\.?|madam|dear|ladies|friends|colleagues|distinguished|your (?:excellency|majesty|highness))\b[^.]{0,40},?$/i,
      calls: /^(?:mr|mrs|ms|madam|dear|ladies|friends|colleagues|distinguished|your)\b/i,
    },
  },
  procedure: {
    word: /\b(?:please,|follow-up)\b/i,
    phrase: {
      pattern:
        /\b(?:next question|let'?s (?:go|move|take|turn|begin|start)|go ahead|the floor is|your turn|(?:two|three) minutes|we(?:'ll| will) (?:be right back|move on)|follow up)\b/i,
      calls: /\b(?:next|let'?s|ahead|floor|turn|minutes|right|move|follow)\b/i,
    },
  },
  opinion: {
    word: /\b(?:great|huge|wonderful|terrible|beautiful|outstanding|excellent|important|symbolic|productive|tremendous|promising|good|best|disaster|privilege|sincere|truly|should|must)\b/i,
    phrase: {
      pattern:
        /\b(?:I|we)\s+(?:(?:do|really|also|firmly|strongly|still|just|truly|very much)\s+)?(?:believe|think|feel|consider|hope|guess|suppose|am (?:sure|confident|convinced|certain)|are (?:sure|confident|convinced|certain))\b|\bin my (?:view|opinion)\b|\b(?:bonds? of|ought to)\b/i,
      calls:
        /^(?:believe|think|feel|consider|hope|guess|suppose|sure|confident|convinced|certain|view|opinion)\b|\b(?:bonds?|ought)$/i,
    },
  },
  belief: {
    phrase: {
      pattern:
        /\b(?:I|we)\s+(?:\w+\s+)?(?:believe|think|feel|consider|suppose)\b|\b(?:am|are) (?:sure|confident|convinced|certain)\b|\bin my (?:view|opinion)\b/i,
      calls: /^(?:believe|think|feel|consider|suppose|sure|confident|convinced|certain|view|opinion)\b/i,
    },
  },
  prediction: {
    word: /\b(?:will|promise[sd]?|pledge[sd]?|'ll|won't)\b/i,
    phrase: {
      pattern:
        /\b(?:going to|plans? to|planning to|intends? to|(?:I|we|they) hope|are expecting|expects? to|is expected|are expected|want to|would obviously|ready to|committed to|to be held|aims? to|prospects for)\b/i,
      calls:
        /\b(?:going|plans?|planning|intends?|hope|expecting|expects?|expected|want|obviously|ready|committed|held|aims?|prospects)\b/i,
    },
  },
  comparison: {
    word: /\b(?:more|less|fewer|higher|lower|larger|smaller|greater|better|worse|stronger|faster|increas\w+|decreas\w+|grow(?:n|s|th|ing)?|rose|risen|fell|fallen|declin\w+|doubled|tripled|expand\w+|highest|lowest|largest|biggest|record|compared|renewed|rank(?:s|ed)?)\b/i,
    phrase: {
      pattern: /\bon the rise\b|\bgrew\b(?! up\b)|\b(?:is|are|was|were) (?:\w+ )?(?:up|down)\b/i,
      calls: /^rise\b|\bgrew\b|\b(?:up|down)\b/i,
    },
  },
  trend: {
    word: /\b(?:increased|decreased|grown|rose|risen|fell|fallen|declined|dropped|doubled|tripled|halved)\b/i,
    phrase: {
      pattern: /\b(?:has gone|went) (?:up|down)\b|\bgrew\b(?! up\b)/i,
      calls: /\b(?:gone|went)$|\bgrew\b/i,
    },
  },
  causal: {
    word: /\b(?:because|caused?|consequently|therefore|highlights?)\b/i,
    phrase: {
      pattern:
        /\b(?:due to|led to|leads to|result(?:ed|s)? (?:in|of)|thanks to|as a result|role in|contribut\w+ to)\b/i,
      calls: /\b(?:due|led|leads|result(?:ed|s)?|thanks|role|contribut\w+)\b/i,
    },
  },
  law: {
    word: /\b(?:law|laws|treaty|agreement|agreements|declaration|resolution|article|clauses?|constitution|legal|legally|obligation|signed|ratif\w+|protocol|sanction\w*|court|bill|act|convention|contract\w*|ceasefire)\b/i,
  },
  event: {
    word: /\b(?:launched|signed|started|began|opened|closed|visited|met|held|built|created|sent|killed|attacked|ended|returned|restored|delivered|organised|organized|established|agreed|discussed|reaffirmed|received|voted|passed|elected|announced|invaded|won|lost|cut|raised|vetoed|arranged|attained|reached|suspended|praised|withdr\w+|participat\w+|liberat\w+)\b/i,
    phrase: {
      pattern: /\b(?:had a (?:telephone|detailed)|under construction|being renewed|took place)\b/i,
      calls: /^(?:telephone|detailed|construction|renewed|place)\b/i,
    },
  },
  attribution: {
    word: /\b(?:said|says|noted|reminded|told|stated|claimed|claims|cited|mentioned|promised|praised|voiced)\b/i,
    phrase: { pattern: /\baccording to\b/i, calls: /\baccording$/i },
  },
  record: {
    phrase: {
      pattern:
        /\b(?:first time|on record|in (?:the |our |\w+ )*history|(?:the|its) (?:very )?(?:first|only) (?:\w+ ){1,5}to \w+|ever (?:seen|had|been|recorded|spent|built)|than (?:any|every)(?: other|one|body)?)\b/i,
      calls: /\b(?:first|only|record|history|ever|than)\b/i,
    },
  },
  /** A source is named; what it says is the speaker's own statement. */
  source: { phrase: { pattern: /\baccording to\b/i, calls: /\baccording$/i } },
  /** A vote that was cast, or a stand that was taken. */
  vote: {
    phrase: {
      pattern: /\b(?:vot(?:ed?|ing)|supported|opposed)\s+(?:for|against|to|it|the|this|that)\b/i,
      calls: /\b(?:vot(?:ed?|ing)|supported|opposed)$/i,
    },
  },
  /** A promise in so many words. */
  vow: {
    phrase: {
      pattern:
        /\b(?:I|we)\s+(?:\w+\s+)?(?:promise|pledge|guarantee|vow|commit (?:to|ourselves|myself))\b|\b(?:my|our) (?:promise|pledge|commitment) (?:to you )?is\b/i,
      calls: /^(?:promise|pledge|guarantee|vow|commit|commitment)\b/i,
    },
  },
  /** A deed that the speaker will do, by a verb of those who govern. */
  deed: {
    phrase: {
      pattern:
        /\b(?:I|we)(?:['’]ll| will| shall|['’]m going to|['’]re going to| am going to| are going to) (?:\w+ly |also |never |not )?(?:abolish|allocate|ban|bring down|build|cap|close|create|cut|deliver|deploy|deport|double|eliminate|end|expand|fund|halve|hire|host|increase|introduce|invest|launch|legalise|legalize|lift|lower|open|pass|phase out|plant|provide|raise|reduce|repeal|replace|restore|scrap|send|sign|spend|supply|triple|veto|withdraw)\b/i,
      calls:
        /^(?:abolish|allocate|ban|bring|build|cap|close|create|cut|deliver|deploy|deport|double|eliminate|end|expand|fund|halve|hire|host|increase|introduce|invest|launch|legalise|legalize|lift|lower|open|pass|phase|plant|provide|raise|reduce|repeal|replace|restore|scrap|send|sign|spend|supply|triple|veto|withdraw)\b/i,
      alsoCalls: /(?:^|['’])(?:will|shall|ll|going)$/i,
    },
  },
  /** What another has never done. */
  never: {
    phrase: {
      pattern: /\b(?:he|she|they|\p{Lu}\p{Ll}+)(?:['’]s|['’]ve| has| have) never (?:\w+ )?\w+/u,
      calls: /^never$/i,
    },
  },
  /** Thanks to somebody; "thanks to the law" is a cause. */
  thanks: {
    word: /\b(?:thank|grateful|gratitude|congratulat\w+)\b/i,
    phrase: {
      pattern: /\bthanks\b(?! to\b)|\b(?:I|we)\s+(?:\w+\s+){0,3}(?:welcome|appreciate)\b/i,
      calls: /\b(?:thanks|welcome|appreciate)\b/i,
    },
  },
  /** Who speaks next, and for how long. */
  turns: {
    phrase: {
      pattern:
        /\b(?:take|time for|have|one|two|three|few|couple)\s+(?:\w+\s+){0,3}(?:questions?|follow[- ]?ups?)\b|\byou(?:['’]ve got| have| each have| will have)\s+(?:\w+[\s-]){1,3}(?:minutes?|seconds?)\b|\b(?:each|every|both|either)\s+(?:\w+\s+){1,3}(?:has|have|gets?)\s+(?:\w+\s+){1,3}(?:minutes?|seconds?)\b|\byields?\s+(?:\w+\s+){0,4}(?:minutes?|time)\b|\b(?:minutes?|seconds?)\s+(?:to respond|for (?:a )?(?:response|rebuttal)|remaining)\b/i,
      calls: /\b(?:questions?|follow[- ]?ups?|ups?|minutes?|seconds?|time)\b/i,
    },
  },
  /** Something is told of the one who was named. */
  relative: { word: /^(?:who|which|that|whose)\b/i },
  me: { word: /\b(?:I|me|my|I'm|I've|I'll)\b/ },
  /** Tells of the meeting at which it is said. */
  meeting: {
    phrase: {
      pattern:
        /\b(?:we|I|sides|parties|leaders|presidents?|ministers?)\b[^.;]{0,40}\b(?:discussed|talked about|touched (?:up)?on|reviewed|exchanged views|paid (?:special |particular )?attention|reaffirmed|had (?:a |an )?(?:\w+ ){0,2}(?:discussion|conversation|exchange|talks?|meeting)s?)\b|\b(?:today['’]s|our|these) (?:talks|meeting|discussions?|negotiations|conversation)\b[^.;]{0,30}\b(?:indicated|showed|shown|confirmed|demonstrated|were|was|have been|has been)\b/i,
      calls:
        /\b(?:discussed|talked|touched|reviewed|exchanged|paid|reaffirmed|(?:discussion|conversation|exchange|talk|meeting|negotiation)s?)\b/i,
    },
  },
  /** Praises without a measure. */
  praise: {
    word: /\b(?:effective|fruitful|productive|successful|close|strong|friendly|sincere|constructive|symbolic|exciting|special)\b(?!-)/i,
    phrase: {
      pattern: /\b(?:mutually beneficial|high level|new level|particular significance)\b(?!-)/i,
      calls: /^(?:beneficial|level|significance)\b/i,
    },
  },
  /** All of it stands in brackets. */
  direction: { phrase: { pattern: /^\s*(?:\([^()]*\)|\[[^[\]]*\])[.\s]*$/, calls: /^[([]/ } },
  /** Two statements may meet in it; says when to look for the joints of `statements.ts`. */
  joint: {
    word: /[;:]$|^[–—]$|^(?:whereas|while)\b/,
    phrase: {
      pattern:
        /,\s+(?:and\s+(?:the|our|we|I|this|it|there|they|he|she|even|its|their|these|[A-Z])|but\b|given\s|the fact\s)|\sand\s+given\s/,
      calls: /,$|^and$/,
      alsoCalls: /^(?:and|given|fact)$|^but\b/,
    },
  },
  /** It opens with a clause that may be a statement of its own. */
  front: {
    phrase: {
      pattern: /^(?:although|though|while|whereas|since|because|even)\s/i,
      calls: /^(?:although|though|while|whereas|since|because|even)$/i,
    },
  },
  /** A statement has a verb: an auxiliary, a past form, or one of the verbs that give a measure its value. */
  verb: {
    word: /\b(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|do|does|did|be|rose|grew|fell|won|lost|made|took|cut|put|set|hit|ran|saw|led|got|kept|met|held|began|became|brought|built|paid|sold|bought|spent|sent|gave|left|came|went|stands?|reach(?:es)?|includes?|cost|plans?|expects?|hopes?|supports?|needs?|wants?|\p{Ll}+ed|\p{Ll}{3,}(?:es|ts|ns|ds|ks|ms|ys))\b/u,
  },
  /** What follows "that" may only have been introduced. */
  that: { word: /^that\b/i },
  /** Another's words are handed on. */
  report: { word: /\b(?:reminded|told|informed|assured)$/i },
  /** Only asks; whoever asks why, or whether somebody knows, states something as well. */
  asks: {
    phrase: {
      pattern:
        /^(?!.*\b(?:know|aware|true|fact|admit|agree|deny)\b)(?:(?:and|but|so)\s+)?(?:how (?:many|much|long|often|far|big)|what (?:is|are|was|were|will|do|does|did|would|percentage|share)|when (?:will|do|does|is)|will|would|can|could|do|does|are you|who)\b.*\?["'”’)]*$/is,
      calls: /\?/,
    },
  },
  question: { phrase: { pattern: /\?["'”’)]*$/, calls: /\?/ } },
} as const satisfies Readonly<Record<string, WordPattern>>;

export type Cue = keyof typeof cues;
