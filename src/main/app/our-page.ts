import { startPage } from './file-map';

/** The server of `npm run dev`, set by it alone; an installed program (which has no default app) does not look. */
export const developmentPage = process.defaultApp ? (process.env['ELECTRON_RENDERER_URL'] ?? null) : null;

/** True for the one page that our windows show. */
export function isOurPage(address: string, development: string | null = developmentPage): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  if (`${url.protocol}//${url.host}${url.pathname}` === startPage) return true;
  return development !== null && url.origin === new URL(development).origin;
}
