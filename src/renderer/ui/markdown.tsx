import DOMPurify from 'dompurify';
import { useMemo, type MouseEvent } from 'react';
import { renderMarkdown } from './render-markdown';
import styles from './markdown.module.css';

interface MarkdownProps {
  readonly text: string;
  readonly onLink: (url: string) => void;
}

/** Markdown as a reader sees it. HTML in it is shown as text; a link asks instead of navigating. */
export function Markdown({ text, onLink }: MarkdownProps) {
  const html = useMemo(() => DOMPurify.sanitize(renderMarkdown(text), { RETURN_TRUSTED_TYPE: true }), [text]);
  function follow(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null) return;
    event.preventDefault();
    onLink(link.href);
  }
  return <div className={styles.markdown} onClick={follow} dangerouslySetInnerHTML={{ __html: html as unknown as string }} />;
}
