import type { TableName, Tables } from '#core/review/entities';

/** What the engine holds in a cell. */
export type StoredValue = string | number | null;
export type StoredRow = Record<string, StoredValue>;

/** How a field lies in its column: `plain` as it is, `boolean` as 0 or 1, `json` as text. */
export type FieldKind = 'plain' | 'boolean' | 'json';

export interface TableCodec {
  readonly table: string;
  readonly fields: Readonly<Record<string, FieldKind>>;
  /** Fields that give the order of reading. */
  readonly order: readonly string[];
}

type FieldKindOf<Value> = [Value] extends [boolean]
  ? 'boolean'
  : [Value] extends [StoredValue]
    ? 'plain'
    : 'json';
type Fields<Row> = { readonly [Field in keyof Row]: FieldKindOf<Row[Field]> };
interface CodecOf<Row> extends TableCodec {
  readonly fields: Readonly<Record<string, FieldKind>> & Fields<Row>;
  readonly order: readonly (keyof Row & string)[];
}

const plain = 'plain' as const;
const boolean = 'boolean' as const;
const json = 'json' as const;

/** Every table of a project: its name in the file, its fields, its order. The compiler refuses a field that is missing. */
export const codecs: { readonly [Name in TableName]: CodecOf<Tables[Name]> } = {
  project: {
    table: 'project',
    order: ['id'],
    fields: { id: plain, title: plain, createdAt: plain, tolerance: plain },
  },
  transcript: {
    table: 'transcript',
    order: ['sequence', 'id'],
    fields: {
      id: plain,
      sequence: plain,
      title: plain,
      date: plain,
      place: plain,
      sourceUrl: plain,
      versionId: plain,
    },
  },
  version: {
    table: 'version',
    order: ['transcriptId', 'number', 'id'],
    fields: {
      id: plain,
      transcriptId: plain,
      number: plain,
      text: plain,
      sha256: plain,
      fileName: plain,
      importedAt: plain,
    },
  },
  speaker: {
    table: 'speaker',
    order: ['sequence', 'id'],
    fields: { id: plain, sequence: plain, name: plain, role: plain },
  },
  turn: {
    table: 'turn',
    order: ['versionId', 'start', 'id'],
    fields: {
      id: plain,
      versionId: plain,
      position: plain,
      speakerId: plain,
      start: plain,
      end: plain,
      labelStart: plain,
      labelEnd: plain,
      mark: plain,
      correctedBy: plain,
    },
  },
  sentence: {
    table: 'sentence',
    order: ['versionId', 'start', 'id'],
    fields: { id: plain, versionId: plain, position: plain, turnId: plain, start: plain, end: plain },
  },
  figure: {
    table: 'figure',
    order: ['versionId', 'start', 'end', 'id'],
    fields: {
      id: plain,
      versionId: plain,
      turnId: plain,
      start: plain,
      end: plain,
      reading: json,
      origin: plain,
      acceptedBy: plain,
      measureId: plain,
    },
  },
  claim: {
    table: 'claim',
    order: ['sequence', 'id'],
    fields: {
      id: plain,
      sequence: plain,
      transcriptId: plain,
      revisionId: plain,
      kind: plain,
      checkworthiness: plain,
      reason: plain,
      origin: plain,
      checkability: plain,
      checkabilityReason: plain,
      triagedBy: plain,
      workflow: plain,
      removed: boolean,
    },
  },
  claimRevision: {
    table: 'claim_revision',
    order: ['claimId', 'number', 'id'],
    fields: {
      id: plain,
      claimId: plain,
      number: plain,
      versionId: plain,
      turnId: plain,
      start: plain,
      end: plain,
      anchors: json,
    },
  },
  reviewer: { table: 'reviewer', order: ['id'], fields: { id: plain, name: plain } },
  judgement: {
    table: 'judgement',
    order: ['sequence', 'id'],
    fields: {
      id: plain,
      sequence: plain,
      claimId: plain,
      revisionId: plain,
      reviewerId: plain,
      verdict: plain,
      rationale: plain,
      supersedes: plain,
      recordedAt: plain,
      reasonTags: json,
      confidence: plain,
    },
  },
  draft: {
    table: 'draft',
    order: ['id'],
    fields: { id: plain, claimId: plain, reviewerId: plain, text: plain, savedAt: plain },
  },
  note: {
    table: 'note',
    order: ['sequence', 'id'],
    fields: { id: plain, sequence: plain, claimId: plain, reviewerId: plain, body: plain, writtenAt: plain },
  },
  noteDraft: {
    table: 'note_draft',
    order: ['id'],
    fields: { id: plain, claimId: plain, reviewerId: plain, noteId: plain, text: plain, savedAt: plain },
  },
  source: {
    table: 'source',
    order: ['sequence', 'id'],
    fields: {
      id: plain,
      sequence: plain,
      title: plain,
      publisher: plain,
      url: plain,
      publishedOn: plain,
      accessedOn: plain,
    },
  },
  evidenceLink: {
    table: 'evidence_link',
    order: ['sequence', 'id'],
    fields: {
      id: plain,
      sequence: plain,
      claimId: plain,
      sourceId: plain,
      reviewerId: plain,
      stance: plain,
      passage: plain,
      pinpoint: plain,
      linkedAt: plain,
    },
  },
  measure: {
    table: 'measure',
    order: ['sequence', 'id'],
    fields: { id: plain, sequence: plain, transcriptId: plain, name: plain },
  },
  reference: {
    table: 'reference',
    order: ['sequence', 'id'],
    fields: {
      id: plain,
      sequence: plain,
      measureId: plain,
      sourceId: plain,
      passage: plain,
      pinpoint: plain,
      reading: json,
      enteredBy: plain,
      enteredAt: plain,
    },
  },
  rate: {
    table: 'rate',
    order: ['sequence', 'id'],
    fields: {
      id: plain,
      sequence: plain,
      from: plain,
      to: plain,
      rate: plain,
      date: plain,
      sourceId: plain,
    },
  },
  relationDecision: {
    table: 'relation_decision',
    order: ['sequence', 'id'],
    fields: {
      id: plain,
      sequence: plain,
      transcriptId: plain,
      pair: plain,
      computed: plain,
      relation: plain,
      note: plain,
      reviewerId: plain,
      decidedAt: plain,
    },
  },
  dismissal: {
    table: 'dismissal',
    order: ['sequence', 'id'],
    fields: {
      id: plain,
      sequence: plain,
      transcriptId: plain,
      question: plain,
      reason: plain,
      reviewerId: plain,
      dismissedAt: plain,
    },
  },
};

export const tableNames = Object.keys(codecs) as readonly TableName[];
