/** What a unit can mean to the splitter; nearly all mean nothing, so that the look-up is the whole cost of a text. */
export const markClass = { none: 0, end: 1, open: 2, close: 3, bullet: 4 } as const;

const marks: readonly (readonly [number, string])[] = [
  [markClass.end, '.?!…‼⁇⁈⁉。！？｡؟۔।'],
  [markClass.open, '(['],
  [markClass.close, ')'],
  [markClass.bullet, '•⁃◦▪●■‣'],
];

/** One entry for every UTF-16 unit: 64 KB, made once. */
const classes = tableOf();

function tableOf(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [kind, units] of marks) for (const unit of units) table[unit.charCodeAt(0)] = kind;
  return table;
}

/** The class of the unit at an offset; none beyond the end. */
export function markClassAt(text: string, at: number): number {
  return classes[text.charCodeAt(at)] ?? markClass.none;
}
