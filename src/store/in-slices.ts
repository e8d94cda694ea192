/**
 * Rows that are made or written down in one go: some 10 ms of work on a slow machine, so that a key, or the wish to end
 * it all, never waits long.
 */
export const sliceSize = 2000;

/** Lets whatever waits go first: keys, calls, timers. */
function othersFirst(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/** Items in slices, with room for others between two of them; throws an AbortError where the signal ended it. */
export async function* inSlices<Item>(
  items: Iterable<Item>,
  signal?: AbortSignal,
): AsyncGenerator<readonly Item[]> {
  let slice: Item[] = [];
  for (const item of items) {
    slice.push(item);
    if (slice.length < sliceSize) continue;
    yield slice;
    slice = [];
    await othersFirst();
    signal?.throwIfAborted();
  }
  if (slice.length > 0) yield slice;
}

/** All of it as a list, made slice by slice. */
export async function gatherInSlices<Item>(
  items: Iterable<Item>,
  signal?: AbortSignal,
): Promise<readonly Item[]> {
  const all: Item[] = [];
  for await (const slice of inSlices(items, signal)) for (const item of slice) all.push(item);
  return all;
}
