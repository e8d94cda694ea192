import { useEffect, useMemo, useRef, useState } from 'react';
import type { Span } from '#core/text/span';
import { createEditor } from './create-editor';
import { decorationsFor } from './decorations';
import { markAt, type MarkedSpan, type TurnHeading } from './marked-span';
import { editor, Range } from './monaco';
import { applyTheme, textFaceReady } from './theme';
import { placeViewZones } from './view-zones';
import './transcript-editor.css';

interface TranscriptEditorProps {
  /** The canonical text and nothing else: offsets are exact only in it. */
  readonly text: string;
  readonly marks: readonly MarkedSpan[];
  readonly headings: readonly TurnHeading[];
  readonly residue: readonly Span[];
  readonly selectedId: string | null;
  readonly reveal: { readonly span: Span } | null;
  readonly dark: boolean;
  readonly onChooseMark: (id: string) => void;
  readonly onChooseSpeaker: (speakerId: string) => void;
  readonly onSelect: (selection: Span | null) => void;
}

type Page = editor.IStandaloneCodeEditor;

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
  const [start, end] = [model.getPositionAt(span.start), model.getPositionAt(span.end)];
  page.revealRangeInCenterIfOutsideViewport(
    new Range(start.lineNumber, start.column, end.lineNumber, end.column),
    editor.ScrollType.Smooth,
  );
}

/** One page for each text: made when the text comes, disposed of with its model when it goes. */
function usePage(text: string): [React.RefObject<HTMLDivElement | null>, Page | null] {
  const element = useRef<HTMLDivElement>(null);
  const [page, setPage] = useState<Page | null>(null);
  useEffect(() => {
    let made: Page | null = null;
    let gone = false;
    // Monaco measures the face once: made before the face is there, its lines would run under the minimap.
    void textFaceReady().then(() => {
      if (gone || element.current === null) return;
      made = createEditor(element.current, text);
      setPage(made);
    });
    return () => {
      gone = true;
      made?.getModel()?.dispose();
      made?.dispose();
      setPage(null);
    };
  }, [text]);
  return [element, page];
}

/** The transcript as a page: spans go in as marks, clicks and selections come out as offsets. */
export function TranscriptEditor(props: TranscriptEditorProps) {
  const {
    text,
    marks,
    headings,
    residue,
    selectedId,
    reveal,
    dark,
    onChooseMark,
    onChooseSpeaker,
    onSelect,
  } = props;
  const [element, page] = usePage(text);

  useEffect(() => {
    applyTheme(dark);
  }, [dark, page]);

  const decorations = useMemo(() => page?.createDecorationsCollection(), [page]);
  useEffect(() => {
    const model = page?.getModel();
    if (model && decorations) decorations.set(decorationsFor(model, marks, selectedId, headings, residue));
  }, [page, decorations, marks, selectedId, headings, residue, dark]);

  useEffect(
    () => (page === null ? undefined : placeViewZones(page, headings, onChooseSpeaker)),
    [page, headings, onChooseSpeaker],
  );

  useEffect(() => {
    if (page !== null && reveal !== null) revealSpan(page, reveal.span);
  }, [page, reveal]);

  useEffect(() => {
    const listener = page?.onDidChangeCursorSelection(() => {
      onSelect(selectionOf(page));
    });
    return () => {
      listener?.dispose();
    };
  }, [page, onSelect]);

  useEffect(() => {
    const listener = page?.onMouseUp((event) => {
      const [model, position] = [page.getModel(), event.target.position];
      if (model === null || position === null || selectionOf(page) !== null) return;
      const onText =
        event.target.type === editor.MouseTargetType.CONTENT_TEXT ||
        event.target.type === editor.MouseTargetType.GUTTER_GLYPH_MARGIN;
      const mark = onText ? markAt(marks, model.getOffsetAt(position)) : undefined;
      if (mark !== undefined) onChooseMark(mark.id);
    });
    return () => {
      listener?.dispose();
    };
  }, [page, marks, onChooseMark]);

  return <div ref={element} className="transcript-editor" />;
}
