/** What a unit can mean to the splitter; nearly all mean nothing, so that the look-up is the whole cost of a text. */
export const markClass = { none: 0, end: 1, open: 2, close: 3, bullet: 4 } as const;

/** What else a unit may be that stands around the end of a sentence, as bits of one number. */
export const markKind = { stop: 1, call: 2, wide: 4, closer: 8, opener: 16 } as const;

const stops = '.…';
const calls = '?!‼⁇⁈⁉';
const wideStops = '。！？｡؟۔।';

const classes = tableOf([
  [markClass.end, stops + calls + wideStops],
  [markClass.open, '(['],
  [markClass.close, ')'],
  [markClass.bullet, '•⁃◦▪●■‣'],
]);

const kinds = tableOf([
  [markKind.stop, stops],
  [markKind.call, calls],
  [markKind.wide, wideStops],
  [markKind.closer, '"\'’”»›)]}'],
  [markKind.opener, '`"\'“”‘’«‹„([{<¿¡*_—–-'],
]);

/** One entry for every UTF-16 unit: 64 KB, made once. */
function tableOf(marks: readonly (readonly [number, string])[]): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [bit, units] of marks)
    for (const unit of units) table[unit.charCodeAt(0)] = (table[unit.charCodeAt(0)] ?? 0) | bit;
  return table;
}

/** True where the unit at an offset is of one of the kinds; false beyond the end. */
export function isKindAt(text: string, at: number, bits: number): boolean {
  return ((kinds[text.charCodeAt(at)] ?? 0) & bits) !== 0;
}

/** The class of the unit at an offset; none beyond the end. */
export function markClassAt(text: string, at: number): number {
  return classes[text.charCodeAt(at)] ?? markClass.none;
}
