import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button } from './button';
import styles from './dialog.module.css';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** What can be done, the primary action last. */
  readonly actions?: ReactNode;
  readonly wide?: boolean;
  readonly onSubmit?: () => void;
}

/** A modal dialog: the platform's own, so focus stays inside, Escape closes, and focus goes back. */
export function Dialog({ title, onClose, children, actions, wide = false, onSubmit }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    // The platform would begin at "Close"; a person begins at the first thing to fill in.
    body.current?.querySelector<HTMLElement>(':is(input, textarea, select, button):not(:disabled)')?.focus();
    return () => {
      dialog?.close();
    };
  }, []);
  return (
    <dialog
      ref={element}
      className={wide ? `${styles.dialog ?? ''} ${styles.wide ?? ''}` : styles.dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit?.();
        }}
      >
        <header className={styles.head}>
          <h2 id={titleId}>{title}</h2>
          <Button look="quiet" aria-label="Close" onClick={onClose}>
            ✕
          </Button>
        </header>
        <div ref={body} className={styles.body}>
          {children}
        </div>
        {actions === undefined ? null : <footer className={styles.actions}>{actions}</footer>}
      </form>
    </dialog>
  );
}
