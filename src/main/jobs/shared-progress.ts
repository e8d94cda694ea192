/** So many parts has a piece of work whose progress is told; finer than any bar shows. */
const parts = 10_000;

/** About ten looks in a second: a bar that moves, and nothing to do in between. */
const millisecondsBetween = 100;

/** A number that two threads see: how much is done. Nothing is sent while the work runs. */
export type SharedProgress = SharedArrayBuffer;

export function createSharedProgress(): SharedProgress {
  return new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
}

/** Notes a share, 0..1; for the thread that works. */
export function writeProgress(progress: SharedProgress, share: number): void {
  Atomics.store(new Int32Array(progress), 0, Math.round(share * parts));
}

/** Tells the share whenever it has grown, about ten times a second at most; the answer ends that. */
export function watchProgress(progress: SharedProgress, tell: (share: number) => void): () => void {
  const cell = new Int32Array(progress);
  let told = 0;
  const look = (): void => {
    const now = Atomics.load(cell, 0);
    if (now > told) tell((told = now) / parts);
  };
  const timer = setInterval(look, millisecondsBetween);
  return () => clearInterval(timer);
}
