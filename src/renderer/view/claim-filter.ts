import type { ClaimSummary } from '#core/contract/views';
import { matchesSearch } from './match-words';
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

/** The claims in whose words all words of the search stand, in any order and case. */
function found(claims: readonly ClaimSummary[], search: string): readonly ClaimSummary[] {
  return search.trim() === '' ? claims : claims.filter(({ text }) => matchesSearch(text, search));
}

type Choice = Omit<ClaimFilter, 'search' | 'order'>;

/** Which of the three choices a claim fits. */
interface Fit {
  readonly status: boolean;
  readonly speaker: boolean;
  readonly figures: boolean;
}

function fitOf(claim: ClaimSummary, status: ClaimStatus, filter: Choice): Fit {
  return {
    status: filter.status === null || status === filter.status,
    speaker: filter.speakerId === null || claim.speakerId === filter.speakerId,
    figures: !filter.withFigures || claim.figures > 0,
  };
}

function passes(claim: ClaimSummary, choice: Choice): boolean {
  const { status, speaker, figures } = fitOf(claim, statusOf(claim), choice);
  return status && speaker && figures;
}

/** The claims that pass, in the order asked for; claims of equal worth keep the order of the text. */
export function filterClaims(claims: readonly ClaimSummary[], filter: ClaimFilter): readonly ClaimSummary[] {
  const passing = found(claims, filter.search).filter((claim) => passes(claim, filter));
  if (filter.order === 'text') return passing;
  return passing.toSorted((a, b) => b.checkworthiness - a.checkworthiness || a.start - b.start);
}

export interface FilterCounts {
  readonly all: number;
  readonly status: Readonly<Record<ClaimStatus, number>>;
  readonly speaker: ReadonlyMap<string, number>;
  readonly withFigures: number;
}

/**
 * How many claims each filter would show if it were chosen now, the other filters staying as they are. Everyone who speaks
 * has a count, if it is 0: a chip that vanishes cannot be switched off. One walk over the list, which may be long.
 */
export function countFilters(claims: readonly ClaimSummary[], filter: ClaimFilter): FilterCounts {
  const counts = { all: 0, withFigures: 0 };
  const status = Object.fromEntries(claimStatuses.map((name) => [name, 0])) as Record<ClaimStatus, number>;
  const speaker = new Map<string, number>();
  for (const { speakerId } of claims) speaker.set(speakerId, 0);
  for (const claim of found(claims, filter.search)) {
    const own = statusOf(claim);
    const fit = fitOf(claim, own, filter);
    if (fit.speaker && fit.figures) {
      counts.all += 1;
      status[own] += 1;
    }
    if (fit.status && fit.figures) speaker.set(claim.speakerId, (speaker.get(claim.speakerId) ?? 0) + 1);
    if (fit.status && fit.speaker && claim.figures > 0) counts.withFigures += 1;
  }
  return { ...counts, status, speaker };
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

/** The claim after this one in what a filter shows. */
export function nextClaim(
  claims: readonly ClaimSummary[],
  claimId: string | null,
  filter: ClaimFilter,
): ClaimSummary | undefined {
  const current = claims.find(({ id }) => id === claimId);
  return neighbour(filterClaims(claims, filter), current, 1);
}
