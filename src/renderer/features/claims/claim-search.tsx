import { KeyHint } from '../../ui/key-hint';
import { useView } from '../../view/view-state';
import styles from './claim-search.module.css';

/** Where the key "/" goes. */
export const claimSearchId = 'claim-search';

/** Search in the words of claims, and the order they are listed in. */
export function ClaimSearch() {
  const { filter, filterBy } = useView();
  return (
    <div className={styles.search}>
      <label className="visually-hidden" htmlFor={claimSearchId}>
        Search claims
      </label>
      <div className={styles.box}>
        <input
          id={claimSearchId}
          type="search"
          placeholder="Search claims"
          value={filter.search}
          onChange={(event) => {
            filterBy({ search: event.target.value });
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') {
              filterBy({ search: '' });
              event.currentTarget.blur();
            }
          }}
        />
        <KeyHint keys="/" />
      </div>
      <select
        className={styles.order}
        aria-label="Order of claims"
        value={filter.order}
        onChange={(event) => {
          filterBy({ order: event.target.value === 'worth' ? 'worth' : 'text' });
        }}
      >
        <option value="text">As said</option>
        <option value="worth">Worth checking</option>
      </select>
    </div>
  );
}
