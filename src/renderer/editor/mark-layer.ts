import type { Span } from '#core/text/span';
import type { MarkedSpan, TurnHeading } from './marked-span';
import { editor, Range } from './monaco';
import { verdictColours, type VerdictColours } from './theme';

function rangeOf(model: editor.ITextModel, span: Span): Range {
  return Range.fromPositions(model.getPositionAt(span.start), model.getPositionAt(span.end));
}

function hoverOf(mark: MarkedSpan): { readonly value: string }[] {
  return mark.hover.map((value) => ({ value }));
}

function margins(colour: string): editor.IModelDecorationOptions {
  return {
    minimap: { color: colour, position: editor.MinimapPosition.Inline },
    overviewRuler: { color: colour, position: editor.OverviewRulerLane.Center },
  };
}

/**
 * More marks than this fill ruler and minimap from top to bottom, so only what was judged stands out there; and each mark
 * in the ruler is looked at again whenever one changes.
 */
const mostMarksInMargins = 2000;

/** Fill, underline, and the places in the minimap and the ruler. What is set aside keeps out of the margins. */
function markOptions(
  mark: MarkedSpan,
  colours: VerdictColours,
  crowded: boolean,
): editor.IModelDecorationOptions {
  const state = mark.setAside ? ' mark-aside' : '';
  return {
    className: `mark-fill mark-fill-${mark.verdict}${state}`,
    inlineClassName: `mark mark-${mark.verdict}${state}`,
    zIndex: 1,
    hoverMessage: hoverOf(mark),
    ...(mark.setAside || (crowded && mark.verdict === 'none') ? {} : margins(colours[mark.verdict])),
  };
}

/** The glyph stands beside the first line of the claim only, so it has a decoration of its own. */
function glyph(model: editor.ITextModel, mark: MarkedSpan): editor.IModelDeltaDecoration[] {
  const start = mark.spans[0]?.start;
  if (start === undefined || mark.setAside) return [];
  return [
    {
      range: rangeOf(model, { start, end: start + 1 }),
      options: {
        glyphMarginClassName: `mark-glyph mark-glyph-${mark.verdict}`,
        glyphMarginHoverMessage: hoverOf(mark),
      },
    },
  ];
}

function decorationsOf(
  model: editor.ITextModel,
  mark: MarkedSpan,
  colours: VerdictColours,
  crowded: boolean,
): editor.IModelDeltaDecoration[] {
  const options = markOptions(mark, colours, crowded);
  return [...mark.spans.map((span) => ({ range: rangeOf(model, span), options })), ...glyph(model, mark)];
}

/**
 * The marks in a text. Only what changed is drawn again: a verdict on one of thousands of claims costs as much as on
 * one of ten. A mark is the same while it is the same object.
 */
export class MarkLayer {
  readonly #model: editor.ITextModel;
  readonly #drawn = new Map<string, { readonly mark: MarkedSpan; readonly decorations: readonly string[] }>();
  #colours: VerdictColours = verdictColours();

  constructor(model: editor.ITextModel) {
    this.#model = model;
  }

  /** Draws these marks and takes away all others. */
  draw(marks: readonly MarkedSpan[]): void {
    const wanted = new Map(marks.map((mark) => [mark.id, mark]));
    const stale = [...this.#drawn].filter(([id, { mark }]) => wanted.get(id) !== mark);
    const fresh = marks.filter((mark) => this.#drawn.get(mark.id)?.mark !== mark);
    const crowded = marks.length > mostMarksInMargins;
    const pieces = fresh.map((mark) => decorationsOf(this.#model, mark, this.#colours, crowded));
    const made = this.#model.deltaDecorations(
      stale.flatMap(([, { decorations }]) => [...decorations]),
      pieces.flat(),
    );
    for (const [id] of stale) this.#drawn.delete(id);
    let next = 0;
    fresh.forEach((mark, index) => {
      const length = pieces[index]?.length ?? 0;
      this.#drawn.set(mark.id, { mark, decorations: made.slice(next, next + length) });
      next += length;
    });
  }

  /** Draws everything again in the colours that the page has now. */
  recolour(): void {
    const marks = [...this.#drawn.values()].map(({ mark }) => mark);
    this.draw([]);
    this.#colours = verdictColours();
    this.draw(marks);
  }
}

/** The ring around the selected mark, with its place in the ruler. */
export function selectionDecorations(
  model: editor.ITextModel,
  mark: MarkedSpan | undefined,
  accent: string,
): editor.IModelDeltaDecoration[] {
  const overviewRuler = { color: accent, position: editor.OverviewRulerLane.Center };
  return (mark?.spans ?? []).map((span) => ({
    range: rangeOf(model, span),
    options: { className: 'mark-selected', zIndex: 2, overviewRuler },
  }));
}

/** Words that were looked up, for the eye to find. */
export function pointerDecorations(model: editor.ITextModel, span: Span): editor.IModelDeltaDecoration[] {
  return [{ range: rangeOf(model, span), options: { className: 'words-shown', zIndex: 3 } }];
}

/** Labels that a heading covers, what is no speech, and names that stand in the line where a turn begins there. */
export function pageDecorations(
  model: editor.ITextModel,
  labels: readonly Span[],
  residue: readonly Span[],
  names: readonly Pick<TurnHeading, 'start' | 'name'>[],
): editor.IModelDeltaDecoration[] {
  const label = { inlineClassName: 'speaker-label', inlineClassNameAffectsLetterSpacing: true };
  return [
    ...labels.map((span) => ({ range: rangeOf(model, span), options: label })),
    ...residue.map((span) => ({ range: rangeOf(model, span), options: { inlineClassName: 'not-speech' } })),
    ...names.map(({ start, name }) => ({
      range: rangeOf(model, { start, end: start }),
      options: { showIfCollapsed: true, before: { content: `${name}: `, inlineClassName: 'turn-in-line' } },
    })),
  ];
}
