import type { KeyboardEvent } from 'react';
import { KeyHint } from '../../ui/key-hint';
import { useView } from '../../view/view-state';
import styles from './claim-search.module.css';

/** Where the key "/" goes. */
export const claimSearchId = 'claim-search';

/** Search in the words of claims, and the order they are listed in. Enter goes on in what was found, Escape clears. */
export function ClaimSearch({ onEnter }: { readonly onEnter: () => void }) {
  const { filter, filterBy } = useView();
  function onKey(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.key !== 'Escape' && event.key !== 'Enter') return;
    if (event.key === 'Escape') filterBy({ search: '' });
    else onEnter();
    event.currentTarget.blur();
  }
  return (
    <div className={styles.search}>
      <label className="visually-hidden" htmlFor={claimSearchId}>
        Search claims
      </label>
      <div className={styles.box}>
        <input
          id={claimSearchId}
          type="search"
          placeholder="Search"
          value={filter.search}
          onChange={(event) => {
            filterBy({ search: event.target.value });
          }}
          onKeyDown={onKey}
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
