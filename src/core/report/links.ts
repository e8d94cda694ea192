import { html, type SafeHtml } from './html';

/** The schemes a reader may be led to; anything else is printed as text. */
const allowedLink = /^(?:https?:\/\/[^\s<>"'`\\]+|mailto:[^\s<>"'`\\]+)$/i;

/** True where the address may become a link. */
export function isAllowedLink(address: string): boolean {
  return allowedLink.test(address);
}

/** The address as a link where its scheme is allowed, else as plain text. */
export function linkTo(address: string): SafeHtml {
  if (!isAllowedLink(address)) return html`<span class="address">${address}</span>`;
  return html`<a class="address" href="${address}" rel="noopener noreferrer">${address}</a>`;
}
