import { useEffect, useMemo, useRef } from 'react';
import type { Span } from '#core/text/span';
import { MarkLayer, pageDecorations, pointerDecorations, selectionDecorations } from './mark-layer';
import type { MarkedSpan, TurnHeading } from './marked-span';
import { applyTheme, token } from './theme';
import type { Page } from './use-page';
import { placeHeadings, type HeadingChoices, type Headings } from './view-zones';

/** Draws the marks, and the ring around the selected one; each by itself, since each changes without the other. */
export function useMarks(
  page: Page | null,
  marks: readonly MarkedSpan[],
  selectedId: string | null,
  dark: boolean,
): void {
  const layer = useMemo(() => {
    const model = page?.getModel();
    return model ? new MarkLayer(model) : null;
  }, [page]);
  useEffect(() => {
    applyTheme(dark);
    layer?.recolour();
  }, [layer, dark]);
  useEffect(() => {
    layer?.draw(marks);
  }, [layer, marks]);
  const ring = useMemo(() => page?.createDecorationsCollection(), [page]);
  useEffect(() => {
    const model = page?.getModel();
    const selected = marks.find((mark) => mark.id === selectedId);
    if (model) ring?.set(selectionDecorations(model, selected, token('accent')));
  }, [page, ring, marks, selectedId, dark]);
}

/** Headings stay where they are while the turns do; only their words change with the work. */
export function useHeadings(
  page: Page | null,
  headings: readonly TurnHeading[],
  onChoose: HeadingChoices,
): void {
  const places = headings
    .map(({ id, start, speakerId }) => `${id} ${String(start)} ${speakerId ?? ''}`)
    .join('\n');
  const placed = useRef<Headings | null>(null);
  const latest = useRef(headings);
  latest.current = headings;
  useEffect(() => {
    if (page === null) return undefined;
    const made = placeHeadings(page, latest.current, onChoose);
    placed.current = made;
    return made.remove;
  }, [page, places, onChoose]);
  useEffect(() => {
    placed.current?.say(headings);
  }, [headings]);
}

/** Words to bring into sight; `pointedOut` where no mark tells which they are. */
export interface RevealedWords {
  readonly span: Span;
  readonly pointedOut: boolean;
}

/** Shows which words were asked for, until others are. */
export function usePointer(page: Page | null, reveal: RevealedWords | null): void {
  const collection = useMemo(() => page?.createDecorationsCollection(), [page]);
  useEffect(() => {
    const model = page?.getModel();
    if (model) collection?.set(reveal?.pointedOut === true ? pointerDecorations(model, reveal.span) : []);
  }, [page, collection, reveal]);
}

/** Covers labels that have a heading, and shows what is no speech as such. */
export function usePageParts(
  page: Page | null,
  headings: readonly TurnHeading[],
  residue: readonly Span[],
): void {
  const collection = useMemo(() => page?.createDecorationsCollection(), [page]);
  useEffect(() => {
    const model = page?.getModel();
    const labels = headings.flatMap(({ label, start }) =>
      label === null ? [] : [{ start: label.start, end: start }],
    );
    const names = headings.filter(({ inLine }) => inLine);
    if (model) collection?.set(pageDecorations(model, labels, residue, names));
  }, [page, collection, headings, residue]);
}
