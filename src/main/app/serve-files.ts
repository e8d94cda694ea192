import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { contentSecurityPolicy } from './content-security-policy';
import { appScheme, findServedFile, type FileMap } from './file-map';

/** Must run before the app is ready: afterwards a scheme can no longer be made a standard and secure one. */
export function announceScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built window from memory of what was there at the start. */
export function serveFiles(map: FileMap): void {
  protocol.handle(appScheme, async ({ url, method }) => {
    const file = method === 'GET' ? findServedFile(map, url) : null;
    if (file === null)
      return new Response('There is no such file.', { status: 404, headers: securityHeaders('text/plain') });
    const content = await readFile(file.path);
    return new Response(new Uint8Array(content), { headers: securityHeaders(file.contentType) });
  });
}

function securityHeaders(contentType: string): Record<string, string> {
  return {
    'content-type': contentType,
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  };
}
