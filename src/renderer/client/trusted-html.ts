/** The part of Trusted Types that is used here; not every library of types has it yet. */
interface TrustedTypePolicies {
  readonly createPolicy: (
    name: string,
    rules: { readonly createHTML: (html: string) => string },
  ) => { readonly createHTML: (html: string) => unknown };
}
declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypePolicies;
  }
}

const policy = window.trustedTypes?.createPolicy('claimdesk-report', { createHTML: (html) => html });

/**
 * Puts a whole document into a frame. Only for the report: it is written by our own code, which escapes what it quotes, and the
 * frame is sandboxed without scripts. The window's policy asks for a named door even so; this is the door.
 */
export function fillFrame(frame: HTMLIFrameElement, html: string): void {
  frame.srcdoc = (policy === undefined ? html : policy.createHTML(html)) as string;
}
