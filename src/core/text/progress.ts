/** Told at each step of a long piece of work: how many are done, of how many. Called often, so it must be cheap. */
export type OnStep = (done: number, all: number) => void;

/** Steps between two reports; a look at a counter costs nothing beside the reading of a sentence. */
const stepsBetween = 128;

/** A part of a longer piece of work: its steps are reported as shares of the whole, from one share to another. */
export function partOf(
  onProgress: ((share: number) => void) | undefined,
  from: number,
  to: number,
): OnStep | undefined {
  if (onProgress === undefined) return undefined;
  return (done, all) => {
    if (done % stepsBetween === 0 || done === all) onProgress(from + ((to - from) * done) / all);
  };
}
