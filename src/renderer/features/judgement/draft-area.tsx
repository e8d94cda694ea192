import { TextArea } from '../../ui/text-area';
import type { useDraft } from './use-draft';
import styles from './draft-area.module.css';

interface DraftAreaProps {
  readonly id: string;
  readonly label: string;
  readonly placeholder: string;
  readonly draft: ReturnType<typeof useDraft>;
}

/** An area whose text is saved as it is typed, and says so. */
export function DraftArea({ id, label, placeholder, draft }: DraftAreaProps) {
  return (
    <div className={styles.field}>
      <label className="visually-hidden" htmlFor={id}>
        {label}
      </label>
      <TextArea
        id={id}
        value={draft.text}
        placeholder={placeholder}
        onFocus={draft.enter}
        onBlur={draft.leave}
        onChange={draft.type}
      />
      <span className={styles.state} role="status">
        {draft.state}
      </span>
    </div>
  );
}
