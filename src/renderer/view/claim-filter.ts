import type { ClaimSummary } from '#core/contract/views';
import { verdictDefinition } from '#core/review/verdict';

export const claimStatuses = ['to-check', 'verified', 'disputed', 'open', 'set-aside'] as const;
/** Where a claim stands for the person who works through the list. */
export type ClaimStatus = (typeof claimStatuses)[number];

export interface ClaimFilter {
  readonly status: ClaimStatus | null;
  readonly speakerId: string | null;
  readonly withFigures: boolean;
  readonly search: string;
  readonly order: 'text' | 'worth';
}

export const emptyFilter: ClaimFilter = {
  status: null,
  speakerId: null,
  withFigures: false,
  search: '',
  order: 'text',
};

/** A verdict counts before the triage: a claim that was judged was checked, whatever it was proposed as. */
export function statusOf(claim: ClaimSummary): ClaimStatus {
  if (claim.verdict !== null) return verdictDefinition(claim.verdict).rollUp;
  return claim.checkability === 'checkable' ? 'to-check' : 'set-aside';
}

function matchesSearch(claim: ClaimSummary, search: string): boolean {
  const words = search.toLocaleLowerCase().split(/\s+/u).filter(Boolean);
  const text = claim.text.toLocaleLowerCase();
  return words.every((word) => text.includes(word));
}

function passes(claim: ClaimSummary, filter: ClaimFilter): boolean {
  return (
    (filter.status === null || statusOf(claim) === filter.status) &&
    (filter.speakerId === null || claim.speakerId === filter.speakerId) &&
    (!filter.withFigures || claim.figures > 0) &&
    matchesSearch(claim, filter.search)
  );
}

/** The claims that pass, in the order asked for; claims of equal worth keep the order of the text. */
export function filterClaims(claims: readonly ClaimSummary[], filter: ClaimFilter): readonly ClaimSummary[] {
  const passing = claims.filter((claim) => passes(claim, filter));
  if (filter.order === 'text') return passing;
  return passing.toSorted((a, b) => b.checkworthiness - a.checkworthiness || a.start - b.start);
}

export interface FilterCounts {
  readonly all: number;
  readonly status: Readonly<Record<ClaimStatus, number>>;
  readonly speaker: ReadonlyMap<string, number>;
  readonly withFigures: number;
}

/** How many claims each filter would show if it were chosen now, the other filters staying as they are. */
export function countFilters(claims: readonly ClaimSummary[], filter: ClaimFilter): FilterCounts {
  const count = (change: Partial<ClaimFilter>) =>
    claims.filter((claim) => passes(claim, { ...filter, ...change })).length;
  const status = Object.fromEntries(claimStatuses.map((name) => [name, count({ status: name })])) as Record<
    ClaimStatus,
    number
  >;
  const speakers = new Set(claims.map((claim) => claim.speakerId));
  return {
    all: count({ status: null }),
    status,
    speaker: new Map([...speakers].map((speakerId) => [speakerId, count({ speakerId })])),
    withFigures: count({ withFigures: true }),
  };
}

/**
 * The claim to go to from `current`, `step` places on in what is shown. Without a current claim (or with one that the
 * filter hides) it is the first after it in the text, so that judging a claim out of sight goes on from there.
 */
export function neighbour(
  shown: readonly ClaimSummary[],
  current: ClaimSummary | undefined,
  step: 1 | -1,
): ClaimSummary | undefined {
  if (current === undefined) return step === 1 ? shown[0] : shown.at(-1);
  const index = shown.findIndex((claim) => claim.id === current.id);
  if (index !== -1) return shown[index + step];
  return step === 1
    ? shown.find((claim) => claim.start > current.start)
    : shown.findLast((claim) => claim.start < current.start);
}
