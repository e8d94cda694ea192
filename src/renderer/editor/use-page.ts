import { useEffect, useRef, useState, type RefObject } from 'react';
import { createEditor } from './create-editor';
import type { editor } from './monaco';
import { textFaceReady } from './theme';
import { placeGaps } from './view-zones';

export type Page = editor.IStandaloneCodeEditor;

/** One page for each text: made when the text comes, disposed of with its model when it goes. */
export function usePage(text: string): [RefObject<HTMLDivElement | null>, Page | null] {
  const element = useRef<HTMLDivElement>(null);
  const [page, setPage] = useState<Page | null>(null);
  useEffect(() => {
    let made: Page | null = null;
    let gone = false;
    // Monaco measures the face once: made before the face is there, its lines would run under the minimap.
    void textFaceReady().then(() => {
      if (gone || element.current === null) return;
      made = createEditor(element.current, text);
      placeGaps(made);
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
