export const verdictCodes = [
  'supported',
  'supported_qualified',
  'contradicted',
  'conflicting',
  'misleading',
  'unsupported',
  'unverifiable',
] as const;
/** Fixed codes; the labels can be renamed per project. */
export type VerdictCode = (typeof verdictCodes)[number];

export type VerdictRollUp = 'verified' | 'disputed' | 'open';

export interface VerdictDefinition {
  readonly code: VerdictCode;
  readonly label: string;
  readonly rollUp: VerdictRollUp;
  /** One sentence for the report's scale. */
  readonly definition: string;
}

/** The scale of the review model, in the order it is shown. */
export const verdictScale: readonly VerdictDefinition[] = [
  {
    code: 'supported',
    label: 'Verified',
    rollUp: 'verified',
    definition: 'The evidence supports what was said.',
  },
  {
    code: 'supported_qualified',
    label: 'Verified, needs context',
    rollUp: 'verified',
    definition: 'The evidence supports what was said, but a reader needs context to understand it.',
  },
  {
    code: 'contradicted',
    label: 'Disputed: evidence against',
    rollUp: 'disputed',
    definition: 'The evidence contradicts what was said.',
  },
  {
    code: 'conflicting',
    label: 'Disputed: credible sources disagree',
    rollUp: 'disputed',
    definition: 'Credible sources give different answers.',
  },
  {
    code: 'misleading',
    label: 'Disputed: true figure, wrong impression',
    rollUp: 'disputed',
    definition: 'The figure is right, what it is made to show is not.',
  },
  {
    code: 'unsupported',
    label: 'No adequate support found',
    rollUp: 'open',
    definition: 'A search found no evidence that would support what was said.',
  },
  {
    code: 'unverifiable',
    label: 'Cannot be established',
    rollUp: 'open',
    definition: 'Nothing that can be had would settle it.',
  },
];

/** The scale's entry for a code. */
export function verdictDefinition(code: VerdictCode): VerdictDefinition {
  const found = verdictScale.find((entry) => entry.code === code);
  if (found === undefined) throw new Error(`The scale lacks ${code}.`);
  return found;
}
