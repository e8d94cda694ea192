import { startPage } from './file-map';

/** The server of `npm run dev`, set by it alone. */
export const developmentPage = process.env['ELECTRON_RENDERER_URL'] ?? null;

/** True for the one page that our windows show. */
export function isOurPage(address: string, development: string | null = developmentPage): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  if (`${url.protocol}//${url.host}${url.pathname}` === startPage) return true;
  return development !== null && url.origin === new URL(development).origin;
}
