import { readFileSync } from 'node:fs';

/** Two folders up from this file, in the source as in the build. */
const packageFile = new URL('../../package.json', import.meta.url);

/** The program's version, the one that the window shows. */
export function programVersion(): string {
  const content: unknown = JSON.parse(readFileSync(packageFile, 'utf8'));
  const known = typeof content === 'object' && content !== null && 'version' in content;
  return known && typeof content.version === 'string' ? content.version : 'unknown';
}
