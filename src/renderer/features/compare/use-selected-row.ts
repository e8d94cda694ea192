import { useEffect, useRef } from 'react';
import type { Board, Measure } from '#core/compare/board';
import type { BoardListing } from '../../view/board-listing';
import { followRow, knownRow } from '../../view/board-rows';
import { useBoardView } from '../../view/board-view';

/** Where the selected row stood, and in which listing. */
interface LastPlace {
  readonly index: number;
  readonly listing: string;
}

/**
 * The row of those shown that is shown close up: the one that was chosen, under the id that it has now. Where it has left the
 * list by what was just done ("Unconfirmed" lets go of a confirmed row), the one that came into its place; else the first.
 */
export function useSelectedRow(
  { measures: all }: Board,
  shown: readonly Measure[],
  { filter, search, order }: BoardListing,
): Measure | undefined {
  const { chosen, choose } = useBoardView();
  const last = useRef<LastPlace>({ index: 0, listing: '' });
  const listing = [filter, order, search].join('\n');
  const place = last.current.listing === listing ? Math.min(last.current.index, shown.length - 1) : 0;
  const selected = followRow(shown, chosen) ?? shown[place];
  useEffect(() => {
    last.current = { index: selected === undefined ? 0 : shown.indexOf(selected), listing };
  }, [selected, shown, listing]);
  // The next board goes by the row as it is now, whichever rows are shown.
  const followed = followRow(all, chosen);
  useEffect(() => {
    if (followed !== undefined) choose(knownRow(followed));
  }, [followed, choose]);
  return selected;
}
