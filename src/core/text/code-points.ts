/** UTF-16 offset to code-point offset, as Web Annotation counts. An offset inside a pair counts as the pair's start. */
export function toCodePointOffset(text: string, utf16Offset: number): number {
  let points = 0;
  for (let at = 0; at < utf16Offset && at < text.length;) {
    const width = widthAt(text, at);
    if (at + width > utf16Offset) break;
    at += width;
    points += 1;
  }
  return points;
}

/** Code-point offset to UTF-16 offset; beyond the end gives the text's length. */
export function toUtf16Offset(text: string, codePointOffset: number): number {
  let at = 0;
  for (let points = 0; points < codePointOffset && at < text.length; points += 1) at += widthAt(text, at);
  return at;
}

/** The nearest offset at or before `offset` that does not cut a surrogate pair. */
export function safeOffset(text: string, offset: number): number {
  return isHigh(text, offset - 1) && isLow(text, offset) ? offset - 1 : offset;
}

function widthAt(text: string, at: number): 1 | 2 {
  return isHigh(text, at) && isLow(text, at + 1) ? 2 : 1;
}

function isHigh(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
