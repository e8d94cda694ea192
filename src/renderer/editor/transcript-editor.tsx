import { useEffect, useMemo } from 'react';
import type { Span } from '#core/text/span';
import { markAt, type MarkedSpan, type TurnHeading } from './marked-span';
import { editor, Range } from './monaco';
import { useHeadings, useMarks, usePageParts, usePointer, type RevealedWords } from './use-drawing';
import { usePage, type Page } from './use-page';
import './transcript-editor.css';

interface TranscriptEditorProps {
  /** The canonical text and nothing else: offsets are exact only in it. */
  readonly text: string;
  readonly marks: readonly MarkedSpan[];
  readonly headings: readonly TurnHeading[];
  readonly residue: readonly Span[];
  readonly selectedId: string | null;
  readonly reveal: RevealedWords | null;
  readonly dark: boolean;
  readonly onChooseMark: (id: string) => void;
  readonly onChooseSpeaker: (speakerId: string) => void;
  /** A turn is named by its first letter. */
  readonly onChooseTurn: (words: Span) => void;
  readonly onSelect: (selection: Span | null) => void;
}

function selectionOf(page: Page): Span | null {
  const [model, selection] = [page.getModel(), page.getSelection()];
  if (model === null || selection === null || selection.isEmpty()) return null;
  return {
    start: model.getOffsetAt(selection.getStartPosition()),
    end: model.getOffsetAt(selection.getEndPosition()),
  };
}

function revealSpan(page: Page, span: Span): void {
  const model = page.getModel();
  if (model === null) return;
  const range = Range.fromPositions(model.getPositionAt(span.start), model.getPositionAt(span.end));
  page.revealRangeInCenterIfOutsideViewport(range, editor.ScrollType.Smooth);
}

/** Where in the text a click without a selection went; null where it went beside the text. */
function clickedOffset(page: Page, { target }: editor.IEditorMouseEvent): number | null {
  const model = page.getModel();
  if (model === null || target.position === null || selectionOf(page) !== null) return null;
  const { CONTENT_TEXT, GUTTER_GLYPH_MARGIN } = editor.MouseTargetType;
  const onText = target.type === CONTENT_TEXT || target.type === GUTTER_GLYPH_MARGIN;
  return onText ? model.getOffsetAt(target.position) : null;
}

/** The transcript as a page: spans go in as marks, clicks and selections come out as offsets. */
export function TranscriptEditor(props: TranscriptEditorProps) {
  const { text, marks, headings, residue, selectedId, reveal, dark } = props;
  const { onChooseMark, onChooseSpeaker, onChooseTurn, onSelect } = props;
  const choosing = useMemo(() => ({ onChooseSpeaker, onChooseTurn }), [onChooseSpeaker, onChooseTurn]);
  const [element, page] = usePage(text);
  useMarks(page, marks, selectedId, dark);
  useHeadings(page, headings, choosing);
  usePageParts(page, headings, residue);
  useEffect(() => {
    if (page !== null && reveal !== null) revealSpan(page, reveal.span);
  }, [page, reveal]);
  usePointer(page, reveal);
  useEffect(() => {
    const listener = page?.onDidChangeCursorSelection(() => {
      onSelect(selectionOf(page));
    });
    return () => listener?.dispose();
  }, [page, onSelect]);
  useEffect(() => {
    const listener = page?.onMouseUp((event) => {
      const offset = clickedOffset(page, event);
      const mark = offset === null ? undefined : markAt(marks, offset);
      if (mark !== undefined) onChooseMark(mark.id);
    });
    return () => listener?.dispose();
  }, [page, marks, onChooseMark]);
  return <div ref={element} className="transcript-editor" />;
}
