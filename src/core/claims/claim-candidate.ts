import type { Span } from '../text/span';

export const claimKinds = [
  'quantity',
  'comparison',
  'event',
  'causal',
  'attribution',
  'law',
  'position',
] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** The triage axis of the review model. */
export const checkabilities = [
  'checkable',
  'opinion',
  'prediction',
  'not-checkable-now',
  'quoting',
  'out-of-scope',
] as const;
export type Checkability = (typeof checkabilities)[number];

/** A span of a turn that states something checkable, as the program proposes it. */
export interface ClaimCandidate extends Span {
  readonly text: string;
  readonly speaker: string;
  /** Index into the turns. */
  readonly turn: number;
  readonly kind: ClaimKind;
  /** 0..1: how much it deserves checking. It orders the work and never hides a claim. */
  readonly checkworthiness: number;
  /** What the program proposes for triage. */
  readonly checkability: Checkability;
  /** Why it was picked and ranked so, in words. */
  readonly reason: string;
  /** Indexes into the figures that lie inside. */
  readonly figures: readonly number[];
}
