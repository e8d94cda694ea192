import type { Bridge } from '#core/contract/calls';

declare global {
  /** What preload gives to the page, for code that a test runs in it. */
  interface Window {
    readonly claimdesk: Bridge;
  }
}
