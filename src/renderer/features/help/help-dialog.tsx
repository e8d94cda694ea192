import { Dialog } from '../../ui/dialog';
import { KeyHint } from '../../ui/key-hint';
import { keyGroups, keyTable, type KeyEntry, type KeyGroup } from '../../view/key-table';
import styles from './help-dialog.module.css';

function KeyLine({ entry }: { readonly entry: KeyEntry }) {
  return (
    <div className={styles.line}>
      <dt>{entry.words}</dt>
      <dd>
        {entry.keys.map((keys) => (
          <KeyHint key={keys} keys={keys} />
        ))}
      </dd>
    </div>
  );
}

function KeyGroupList({ group }: { readonly group: KeyGroup }) {
  return (
    <section className={styles.group}>
      <h3>{group}</h3>
      <dl>
        {keyTable
          .filter((entry) => entry.group === group)
          .map((entry) => (
            <KeyLine key={entry.id} entry={entry} />
          ))}
      </dl>
    </section>
  );
}

/** The keys, in the groups one works in. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="Keys" onClose={onClose} wide>
      <div className={styles.groups}>
        {keyGroups.map((group) => (
          <KeyGroupList key={group} group={group} />
        ))}
      </div>
      <p className={styles.words}>
        Single keys work wherever you are not typing. On a Mac, Ctrl is the Command key.
      </p>
    </Dialog>
  );
}
