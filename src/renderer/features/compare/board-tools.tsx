import type { KeyboardEvent } from 'react';
import { Chip } from '../../ui/chip';
import { KeyHint } from '../../ui/key-hint';
import { boardFilters, boardOrders, useBoardListing } from '../../view/board-listing';
import { BoardActs } from './board-acts';
import { countOf, filterWords, type BoardRows } from './board-filter';
import { orderWords } from './board-order';
import styles from './board-tools.module.css';

/** Where the key "/" goes on the board. */
export const boardSearchId = 'board-search';

/** Search in names and words; Enter goes on in what was found, Escape clears. */
function Search({ onEnter }: { readonly onEnter: () => void }) {
  const { search, list } = useBoardListing();
  const onKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Escape' && event.key !== 'Enter') return;
    if (event.key === 'Escape') list({ search: '' });
    event.currentTarget.blur();
    onEnter();
  };
  return (
    <div className={styles.search}>
      <input
        id={boardSearchId}
        type="search"
        aria-label="Search measures and words"
        placeholder="Search"
        value={search}
        onChange={(event) => {
          list({ search: event.target.value });
        }}
        onKeyDown={onKey}
      />
      <KeyHint keys="/" />
    </div>
  );
}

function Order() {
  const { order, list } = useBoardListing();
  return (
    <select
      className={styles.order}
      aria-label="Order of measures"
      value={order}
      onChange={(event) => {
        list({ order: boardOrders.find((name) => name === event.target.value) ?? 'text' });
      }}
    >
      {boardOrders.map((name) => (
        <option key={name} value={name}>
          {orderWords[name]}
        </option>
      ))}
    </select>
  );
}

interface BoardToolsProps {
  /** What the search has found: the counts follow it. */
  readonly found: BoardRows;
  /** The person goes on in the rows. */
  readonly onEnter: () => void;
}

/** Which rows to show: each filter says how many it would leave of what was searched for. */
export function BoardTools({ found, onEnter }: BoardToolsProps) {
  const { filter, list } = useBoardListing();
  return (
    <div className={styles.tools}>
      <div className={styles.filters} role="group" aria-label="Which measures to show">
        {boardFilters.map((name) => (
          <Chip
            key={name}
            pressed={filter === name}
            label={filterWords[name]}
            count={countOf(found, name)}
            onPress={() => {
              list({ filter: name });
            }}
          />
        ))}
      </div>
      <div className={styles.side}>
        <div className={styles.finding}>
          <Search onEnter={onEnter} />
          <Order />
        </div>
        <BoardActs />
      </div>
    </div>
  );
}
