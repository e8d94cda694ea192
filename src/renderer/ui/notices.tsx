import { useEffect, useRef } from 'react';
import { Button } from './button';
import styles from './notices.module.css';

/** Long enough to read one sentence twice. */
const newsMilliseconds = 6000;

export interface NoticeView {
  readonly id: number;
  readonly tone: 'problem' | 'news';
  readonly message: string;
}

interface NoticesProps {
  readonly notices: readonly NoticeView[];
  readonly onDismiss: (id: number) => void;
}

function Notice({
  notice,
  onDismiss,
}: {
  readonly notice: NoticeView;
  readonly onDismiss: (id: number) => void;
}) {
  useEffect(() => {
    if (notice.tone === 'problem') return undefined;
    const timer = setTimeout(() => {
      onDismiss(notice.id);
    }, newsMilliseconds);
    return () => {
      clearTimeout(timer);
    };
  }, [notice, onDismiss]);
  return (
    <li className={styles.notice} data-tone={notice.tone}>
      <p role={notice.tone === 'problem' ? 'alert' : 'status'}>{notice.message}</p>
      <Button
        look="quiet"
        aria-label="Dismiss"
        onClick={() => {
          onDismiss(notice.id);
        }}
      >
        ✕
      </Button>
    </li>
  );
}

/** Brings the list into the top layer again, above a dialog that was opened meanwhile. */
function raise(list: HTMLElement | null): void {
  if (list?.matches(':popover-open') === true) list.hidePopover();
  list?.showPopover();
}

/** Sentences for the person, above the status bar; problems stay until dismissed. */
export function Notices({ notices, onDismiss }: NoticesProps) {
  const list = useRef<HTMLUListElement>(null);
  const raisedFor = useRef(0);
  useEffect(() => {
    const newest = Math.max(0, ...notices.map(({ id }) => id));
    // One that goes away brings none of the others over a dialog that was opened meanwhile.
    if (newest > raisedFor.current) raise(list.current);
    raisedFor.current = Math.max(newest, raisedFor.current);
  }, [notices]);
  return (
    <ul ref={list} popover="manual" className={styles.notices} aria-label="Notices">
      {notices.map((notice) => (
        <Notice key={notice.id} notice={notice} onDismiss={onDismiss} />
      ))}
    </ul>
  );
}
