import styles from './verdict-glyph.module.css';
import type { Mark } from './mark';

const paths: Readonly<Record<Mark, React.ReactNode>> = {
  supported: <circle cx="6" cy="6" r="4.5" fill="currentColor" />,
  supported_qualified: (
    <>
      <circle cx="6" cy="6" r="4.1" fill="none" stroke="currentColor" strokeWidth="1.3" />
      <path d="M6 1.9a4.1 4.1 0 0 0 0 8.2z" fill="currentColor" />
    </>
  ),
  contradicted: <path d="M6 1.2 11 10.6H1z" fill="currentColor" />,
  conflicting: <path d="M6 .8 11.2 6 6 11.2.8 6z" fill="currentColor" />,
  misleading: <path d="M6 10.8 1 1.4h10z" fill="currentColor" />,
  unsupported: <circle cx="6" cy="6" r="4.1" fill="none" stroke="currentColor" strokeWidth="1.4" />,
  unverifiable: (
    <circle
      cx="6"
      cy="6"
      r="4.1"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeDasharray="1.6 1.62"
    />
  ),
  none: <circle cx="6" cy="6" r="1.5" fill="currentColor" />,
};

/** The shape of a verdict in its colour; decorative, the word stands beside it. */
export function VerdictGlyph({ verdict }: { readonly verdict: Mark }) {
  return (
    <svg className={styles.glyph} data-verdict={verdict} viewBox="0 0 12 12" aria-hidden="true">
      {paths[verdict]}
    </svg>
  );
}
