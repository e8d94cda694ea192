import { useEffect, useRef } from 'react';
import { fillFrame } from '../../client/trusted-html';
import styles from './report-view.module.css';

/** In the preview links to the web are words: they are followed in the exported file. */
const previewStyle = '<style>a[href^="http"], a[href^="mailto"] { pointer-events: none; }</style>';

/** The report as its readers get it, in a frame that runs nothing. */
export function ReportFrame({ html }: { readonly html: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    if (frame.current !== null)
      fillFrame(
        frame.current,
        html.replace('</head>', () => `${previewStyle}</head>`),
      );
  }, [html]);
  return <iframe ref={frame} className={styles.frame} sandbox="" title="Preview of the report" />;
}
