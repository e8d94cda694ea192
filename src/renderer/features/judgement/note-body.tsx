import DOMPurify from 'dompurify';
import { useMemo, type MouseEvent } from 'react';
import { renderNote } from '#core/report/markdown';
import styles from './note-body.module.css';

interface NoteBodyProps {
  readonly text: string;
  readonly onLink: (url: string) => void;
}

/** Markdown as a reader sees it. HTML in it is shown as text; a link asks instead of navigating. */
export function NoteBody({ text, onLink }: NoteBodyProps) {
  const html = useMemo(
    () => DOMPurify.sanitize(renderNote(text).markup, { RETURN_TRUSTED_TYPE: true }),
    [text],
  );
  function follow(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null) return;
    event.preventDefault();
    onLink(link.href);
  }
  return (
    <div
      className={styles.body}
      onClick={follow}
      dangerouslySetInnerHTML={{ __html: html as unknown as string }}
    />
  );
}
