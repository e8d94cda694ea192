import { failure, success, type Result } from '#core/result';

/** More control characters than this share of a file, and it is no text that a person wrote. */
const largestControlShare = 0.01;

/**
 * Bytes of a text file as characters: by its byte order mark, else as UTF-8, else as Windows-1252, which gives every
 * byte a character and is what older programs wrote. The mark itself and line ends are left to the canonical form.
 */
export function decodeText(bytes: Uint8Array, fileName: string): Result<string> {
  const text = decodeByMark(bytes) ?? decodeStrictly(bytes) ?? decodeWindows1252(bytes);
  if (controlShare(text) > largestControlShare) {
    return failure(
      'file-binary',
      `"${fileName}" is not a text file. Save the transcript as plain text and choose that.`,
    );
  }
  return success(text);
}

function decodeByMark(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return new TextDecoder('utf-8').decode(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return null;
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What Windows-1252 has where Latin-1 has the controls 0x80 to 0x9F; five places are free and stay controls. */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** By our own table: the TextDecoder of Node 20 takes "windows-1252" for Latin-1 and loses dashes and quotation marks. */
function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes).toString('latin1');
  return latin1.replace(/[\x80-\x9f]/g, (unit) => windows1252.charAt(unit.charCodeAt(0) - 0x80));
}

/** Tab, line feed, form feed and carriage return are part of texts; U+FFFD is what an odd UTF-16 file leaves. */
function controlShare(text: string): number {
  let controls = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const isLayout = unit === 0x09 || unit === 0x0a || unit === 0x0c || unit === 0x0d;
    if ((unit < 0x20 && !isLayout) || (unit >= 0x7f && unit < 0xa0) || unit === 0xfffd) controls += 1;
  }
  return text.length === 0 ? 0 : controls / text.length;
}
