/** Scheme, host without spaces or credentials, and the rest: what a browser may be asked to open. The core has no URL class. */
const webAddress = /^https?:\/\/[^\s/?#@\\]+(?:[/?#][^\s]*)?$/iu;

/** True for an http or https address. */
export function isWebAddress(address: string): boolean {
  return webAddress.test(address);
}

/** Two spellings of one address have one key: scheme, "www.", fragment and a last slash tell nothing apart. */
export function addressKey(address: string): string {
  return address
    .trim()
    .replace(/^https?:\/\/(?:www\.)?/iu, '')
    .replace(/#.*$/u, '')
    .replace(/\/$/u, '')
    .toLowerCase();
}
