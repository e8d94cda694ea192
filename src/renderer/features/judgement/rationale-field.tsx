import { TextArea } from '../../ui/text-area';
import { useRationale } from './use-rationale';
import styles from './rationale-field.module.css';

/** Where the key R goes. */
export const rationaleFieldId = 'rationale';

/** Why the verdict is what it is: saved as it is typed, joined to the judgement when the field is left. */
export function RationaleField({ claimId, saved }: { readonly claimId: string; readonly saved: string }) {
  const { text, type, enter, leave, state } = useRationale(claimId, saved);
  return (
    <div className={styles.field}>
      <label className="visually-hidden" htmlFor={rationaleFieldId}>
        Rationale
      </label>
      <TextArea
        id={rationaleFieldId}
        value={text}
        placeholder="Why? What the evidence shows, in a sentence a reader can follow."
        onFocus={enter}
        onBlur={leave}
        onChange={type}
      />
      <span className={styles.state} role="status">
        {state}
      </span>
    </div>
  );
}
