import { randomUUID } from 'node:crypto';

/** The last moment and the number of ids made in it. */
let moment = 0;
let made = 0;
/** Ids in one millisecond before the clock is run ahead: 12 bits of a version 7 UUID. */
const idsInMoment = 0x1000;

/**
 * A version 7 UUID: unlike a random one it grows with time, so that an import of 60,000 rows adds to the end of every
 * index instead of to its middle.
 */
export function newId(): string {
  const now = Date.now();
  made = now > moment ? 0 : made + 1;
  moment = Math.max(now, moment);
  if (made === idsInMoment) [moment, made] = [moment + 1, 0];
  const time = moment.toString(16).padStart(12, '0');
  // Half of a random UUID: its variant and 62 random bits, from the entropy that Node keeps ready.
  const tail = randomUUID().slice(18);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${made.toString(16).padStart(3, '0')}${tail}`;
}
