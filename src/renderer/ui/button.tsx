import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { KeyHint } from './key-hint';
import styles from './button.module.css';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `primary`: the one thing to do next; `secondary`: a choice; `quiet`: chrome; `link`: inside a sentence or a row. */
  readonly look?: 'primary' | 'secondary' | 'quiet' | 'link';
  /** The key that does the same. */
  readonly hint?: string;
  readonly children: ReactNode;
}

/** A button; `type` is "button" unless said otherwise, so that none submits by accident. */
export function Button({ look = 'secondary', hint, className, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={[styles.button, styles[look], className].filter(Boolean).join(' ')}
      {...rest}
    >
      {children}
      {hint === undefined ? null : <KeyHint keys={hint} />}
    </button>
  );
}
