import type { Span } from '../text/span';

function spanKey({ start, end }: Span): string {
  return `${start}-${end}`;
}

/** A silent side is named too: "only A gives it" is a finding of its own. */
function sideKey(side: Span | null): string {
  return side === null ? 'silent' : spanKey(side);
}

/** Names the two sides of a relation inside one version of a text, the same for as long as both stand where they stand. */
export function pairKey(a: Span | null, b: Span | null, referenceId?: string): string {
  return referenceId === undefined
    ? `${sideKey(a)} ${sideKey(b)}`
    : `${sideKey(a ?? b)} reference:${referenceId}`;
}

/** Names a question inside one version of a text. */
export function questionKey(kind: string, spans: readonly Span[]): string {
  return [kind, ...spans.map(spanKey)].join(' ');
}
