import type { Span } from '#core/text/span';
import { editor, Range } from './monaco';
import type { MarkedSpan, TurnHeading } from './marked-span';
import { token } from './theme';

const verdictTokens: Readonly<Record<MarkedSpan['verdict'], string>> = {
  supported: 'supported',
  supported_qualified: 'qualified',
  contradicted: 'contradicted',
  conflicting: 'conflicting',
  misleading: 'misleading',
  unsupported: 'unsupported',
  unverifiable: 'unverifiable',
  none: 'unreviewed',
};

function rangeOf(model: editor.ITextModel, span: Span): Range {
  const start = model.getPositionAt(span.start);
  const end = model.getPositionAt(span.end);
  return new Range(start.lineNumber, start.column, end.lineNumber, end.column);
}

/** Machine-found claims are many and not done: in the margins they stay faint. */
const faint = '40';

function markOptions(mark: MarkedSpan, selected: boolean): editor.IModelDecorationOptions {
  const colour = `${token(verdictTokens[mark.verdict])}${mark.verdict === 'none' ? faint : ''}`;
  const state = `${mark.setAside ? ' mark-aside' : ''}${selected ? ' mark-selected' : ''}`;
  return {
    className: `mark-fill mark-fill-${mark.verdict}${state}`,
    inlineClassName: `mark mark-${mark.verdict}${state}`,
    zIndex: selected ? 2 : 1,
    hoverMessage: mark.hover.map((value) => ({ value })),
    ...(mark.setAside
      ? {}
      : {
          minimap: { color: colour, position: editor.MinimapPosition.Inline },
          overviewRuler: {
            color: selected ? token('accent') : colour,
            position: editor.OverviewRulerLane.Center,
          },
        }),
  };
}

function markDecorations(
  model: editor.ITextModel,
  mark: MarkedSpan,
  selected: boolean,
): editor.IModelDeltaDecoration[] {
  return mark.spans.map((span) => ({ range: rangeOf(model, span), options: markOptions(mark, selected) }));
}

/** The glyph stands beside the first line of the claim only, so it has a decoration of its own. */
function glyphDecoration(model: editor.ITextModel, mark: MarkedSpan): editor.IModelDeltaDecoration[] {
  const start = mark.spans[0]?.start;
  if (start === undefined || mark.setAside) return [];
  const glyphMarginHoverMessage = mark.hover.map((value) => ({ value }));
  return [
    {
      range: rangeOf(model, { start, end: start + 1 }),
      options: { glyphMarginClassName: `mark-glyph mark-glyph-${mark.verdict}`, glyphMarginHoverMessage },
    },
  ];
}

/** Everything that is drawn over the text: marks, the covered labels, and the words that were asked for. */
export function decorationsFor(
  model: editor.ITextModel,
  marks: readonly MarkedSpan[],
  selectedId: string | null,
  headings: readonly TurnHeading[],
  residue: readonly Span[],
): editor.IModelDeltaDecoration[] {
  const labels = headings.flatMap(({ label, start }) =>
    label === null ? [] : [{ start: label.start, end: start }],
  );
  return [
    ...marks.flatMap((mark) => [
      ...markDecorations(model, mark, mark.id === selectedId),
      ...glyphDecoration(model, mark),
    ]),
    ...labels.map((span) => ({
      range: rangeOf(model, span),
      options: { inlineClassName: 'speaker-label', inlineClassNameAffectsLetterSpacing: true },
    })),
    ...residue.map((span) => ({ range: rangeOf(model, span), options: { inlineClassName: 'not-speech' } })),
  ];
}
