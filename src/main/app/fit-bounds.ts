import type { WindowBounds } from '../files/settings';

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The smallest window in which nothing is clipped. */
export const smallestWindow = { width: 960, height: 600 } as const;

/** As much of a window's head as must be on a screen, so that it can be dragged. */
const reachable = 80;

/** Remembered bounds that fit the screens there are now: a window must not open on one that was unplugged. */
export function fitBounds(wanted: WindowBounds, screens: readonly Area[]): WindowBounds {
  const largest = screens.reduce(
    (best, { width, height }) => ({
      width: Math.max(best.width, width),
      height: Math.max(best.height, height),
    }),
    {
      width: 0,
      height: 0,
    },
  );
  const width = clamp(wanted.width, smallestWindow.width, Math.max(largest.width, smallestWindow.width));
  const height = clamp(wanted.height, smallestWindow.height, Math.max(largest.height, smallestWindow.height));
  const { x, y } = wanted;
  const isReachable =
    x !== null && y !== null && screens.some((screen) => touches(screen, { x, y, width, height }));
  return { ...wanted, width, height, x: isReachable ? x : null, y: isReachable ? y : null };
}

function touches(screen: Area, { x, y, width }: Area): boolean {
  const isBeside = x + width < screen.x + reachable || x > screen.x + screen.width - reachable;
  return !isBeside && y >= screen.y && y < screen.y + screen.height - reachable;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
