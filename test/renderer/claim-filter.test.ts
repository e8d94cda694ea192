import { describe, expect, it } from 'vitest';
import type { ClaimSummary } from '#core/contract/views';
import {
  countFilters,
  emptyFilter,
  filterClaims,
  neighbour,
  statusOf,
} from '../../src/renderer/view/claim-filter';

function claim(id: string, start: number, change: Partial<ClaimSummary> = {}): ClaimSummary {
  const end = start + 10;
  return {
    id,
    start,
    end,
    sequence: start,
    speakerId: 's1',
    text: `claim ${id}`,
    spans: [{ start, end }],
    kind: 'quantity',
    checkworthiness: 0.5,
    reason: '',
    origin: 'machine',
    checkability: 'checkable',
    checkabilityReason: null,
    triaged: false,
    workflow: 'captured',
    verdict: null,
    agreement: 'none',
    figures: 0,
    sources: 0,
    notes: 0,
    hasRationale: false,
    ...change,
  };
}

const claims: readonly ClaimSummary[] = [
  claim('schools', 10, { text: 'More than 300 schools', figures: 1, checkworthiness: 0.9 }),
  claim('students', 30, { text: 'over 11,000 students', figures: 1, verdict: 'supported' }),
  claim('opinion', 50, {
    text: 'a great privilege',
    checkability: 'opinion',
    checkabilityReason: 'a valuation',
  }),
  claim('departments', 70, {
    text: 'over 15,000 Students',
    figures: 1,
    speakerId: 's2',
    verdict: 'misleading',
  }),
  claim('plant', 90, { text: 'launched a joint plant', speakerId: 's2', checkworthiness: 0.9 }),
];
const ids = (list: readonly ClaimSummary[]) => list.map(({ id }) => id);

describe('statusOf', () => {
  it('rolls verdicts up and lets a verdict count before the triage', () => {
    expect(statusOf(claim('a', 0))).toBe('to-check');
    expect(statusOf(claim('a', 0, { checkability: 'prediction' }))).toBe('set-aside');
    expect(statusOf(claim('a', 0, { verdict: 'supported_qualified' }))).toBe('verified');
    expect(statusOf(claim('a', 0, { verdict: 'conflicting' }))).toBe('disputed');
    expect(statusOf(claim('a', 0, { verdict: 'unverifiable' }))).toBe('open');
    expect(statusOf(claim('a', 0, { verdict: 'contradicted', checkability: 'opinion' }))).toBe('disputed');
  });
});

describe('filterClaims', () => {
  it('shows everything in the order of the text where nothing is chosen', () => {
    expect(ids(filterClaims(claims, emptyFilter))).toEqual(ids(claims));
  });

  it('joins filters with "and"', () => {
    expect(ids(filterClaims(claims, { ...emptyFilter, speakerId: 's2', withFigures: true }))).toEqual([
      'departments',
    ]);
    expect(ids(filterClaims(claims, { ...emptyFilter, status: 'set-aside' }))).toEqual(['opinion']);
  });

  it('finds every word of the search, in any order and case', () => {
    expect(ids(filterClaims(claims, { ...emptyFilter, search: 'STUDENTS  over' }))).toEqual([
      'students',
      'departments',
    ]);
    expect(ids(filterClaims(claims, { ...emptyFilter, search: 'students schools' }))).toEqual([]);
    expect(ids(filterClaims(claims, { ...emptyFilter, search: '   ' }))).toHaveLength(claims.length);
  });

  it('orders by worth, equals staying in the order of the text', () => {
    expect(ids(filterClaims(claims, { ...emptyFilter, order: 'worth' }))).toEqual([
      'schools',
      'plant',
      'students',
      'opinion',
      'departments',
    ]);
  });
});

describe('countFilters', () => {
  it('counts everything where nothing is chosen', () => {
    const counts = countFilters(claims, emptyFilter);
    expect(counts.all).toBe(5);
    expect(counts.status).toEqual({ 'to-check': 2, verified: 1, disputed: 1, open: 0, 'set-aside': 1 });
    expect(Object.fromEntries(counts.speaker)).toEqual({ s1: 3, s2: 2 });
    expect(counts.withFigures).toBe(3);
  });

  it('follows the other filters, never its own', () => {
    const counts = countFilters(claims, { ...emptyFilter, status: 'disputed', speakerId: 's2' });
    expect(counts.all).toBe(2);
    expect(counts.status).toEqual({ 'to-check': 1, verified: 0, disputed: 1, open: 0, 'set-aside': 0 });
    expect(Object.fromEntries(counts.speaker)).toEqual({ s1: 0, s2: 1 });
    expect(counts.withFigures).toBe(1);
  });

  it('follows the search', () => {
    expect(countFilters(claims, { ...emptyFilter, search: 'students' }).status.verified).toBe(1);
    expect(countFilters(claims, { ...emptyFilter, search: 'plant' }).withFigures).toBe(0);
  });

  it('says what choosing the filter would show', () => {
    const filter = { ...emptyFilter, speakerId: 's1', search: 'o' };
    const { status } = countFilters(claims, filter);
    for (const name of Object.keys(status) as (keyof typeof status)[]) {
      expect(filterClaims(claims, { ...filter, status: name })).toHaveLength(status[name]);
    }
  });
});

describe('neighbour', () => {
  const [schools, students, , , plant] = claims;

  it('goes one on and one back, and stops at the ends', () => {
    expect(neighbour(claims, schools, 1)?.id).toBe('students');
    expect(neighbour(claims, students, -1)?.id).toBe('schools');
    expect(neighbour(claims, schools, -1)).toBeUndefined();
    expect(neighbour(claims, plant, 1)).toBeUndefined();
  });

  it('starts at the near end where nothing is chosen', () => {
    expect(neighbour(claims, undefined, 1)?.id).toBe('schools');
    expect(neighbour(claims, undefined, -1)?.id).toBe('plant');
    expect(neighbour([], undefined, 1)).toBeUndefined();
  });

  it('goes on after a claim that left the list when it was judged', () => {
    const toCheck = filterClaims(claims, { ...emptyFilter, status: 'to-check' });
    expect(neighbour(toCheck, students, 1)?.id).toBe('plant');
    expect(neighbour(toCheck, students, -1)?.id).toBe('schools');
    expect(neighbour([], students, 1)).toBeUndefined();
  });

  it('follows the order by worth while the claim is shown', () => {
    const byWorth = filterClaims(claims, { ...emptyFilter, order: 'worth' });
    expect(neighbour(byWorth, plant, 1)?.id).toBe('students');
  });
});
