import { existsSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';

export const appScheme = 'app';
export const appOrigin = 'app://claimdesk';
export const startPage = `${appOrigin}/index.html`;

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
};

export interface ServedFile {
  readonly path: string;
  readonly contentType: string;
}

/** Every file that the window can ask for, by the path it asks with. Made once: what is not in it does not exist. */
export type FileMap = ReadonlyMap<string, ServedFile>;

/** Lists a folder of built files. A file whose ending is not known is left out; a folder that is not there is empty. */
export function makeFileMap(folder: string): FileMap {
  const map = new Map<string, ServedFile>();
  // While developing a server of its own has the files, and nothing may have been built yet.
  if (!existsSync(folder)) return map;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const contentType = contentTypes[extname(entry.name)];
    if (!entry.isFile() || contentType === undefined) continue;
    const path = join(entry.parentPath, entry.name);
    map.set(`/${path.slice(folder.length + 1).replaceAll('\\', '/')}`, { path, contentType });
  }
  return map;
}

/** The file that an address means. No path is ever put together from what was asked, so none can lead out. */
export function findServedFile(map: FileMap, address: string): ServedFile | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== `${appScheme}:` || url.host !== 'claimdesk') return null;
  return map.get(url.pathname) ?? null;
}
