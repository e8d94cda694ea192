import { describe, expect, it } from 'vitest';
import { openableLink } from '#main/app/link-allow-list';

const opened = [
  'http://example.org',
  'https://example.org/',
  'HTTPS://EXAMPLE.ORG/a',
  'https://example.org:8443/path?query=1#part',
  'https://example.org/a%20b',
  'https://xn--bcher-kva.example/',
  'https://bücher.example/',
  'http://en.kremlin.ru/events/president/news/67834',
  'https://192.0.2.7/',
  'https://[2001:db8::1]/',
  'mailto:press@example.org',
  'mailto:press@example.org?subject=Figures',
];

const refused = [
  '',
  ' ',
  'example.org',
  'www.example.org',
  '//example.org',
  '/etc/passwd',
  '../report.html',
  'file:///etc/passwd',
  'FILE:///etc/passwd',
  'file://server/share/run.exe',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript://example.org/%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD4=',
  'blob:https://example.org/1',
  'filesystem:https://example.org/temporary/a',
  'vbscript:msgbox(1)',
  'about:blank',
  'chrome://settings',
  'chrome-extension://abc/page.html',
  'devtools://devtools/bundled/inspector.html',
  'view-source:https://example.org',
  'app://claimdesk/index.html',
  'ws://example.org',
  'wss://example.org',
  'ftp://example.org/file',
  'sftp://example.org/file',
  'smb://server/share',
  'ssh://example.org',
  'telnet://example.org',
  'ldap://example.org',
  'gopher://example.org',
  'jar:https://example.org!/a',
  'ms-msdt:/id PCWDiagnostic',
  'ms-officecmd:{}',
  'ms-settings:privacy',
  'search-ms:query=a&crumb=location:server',
  'shell:startup',
  'steam://run/1',
  'vscode://file/etc/passwd',
  'x-apple.systempreferences:',
  'tel:+441234567',
  'sms:+441234567',
  'intent://example.org#Intent;scheme=https;end',
  'market://details?id=a',
  'magnet:?xt=urn:btih:a',
  'https:',
  'https://',
  'https:example.org',
  'https:/example.org',
  'https:\\\\example.org',
  'https://example.org\\@evil.example',
  'https://user@example.org',
  'https://user:secret@example.org',
  'https://example.org@evil.example/',
  'https://example.org/\nheader',
  'https://example.org/ --flag',
  'https://exa mple.org',
  'https://%zz',
  'https\u200b://example.org',
  'mailto:',
  'http://[::1',
];

describe('the links that are opened', () => {
  it('are at least sixty in this test', () => {
    expect(new Set([...opened, ...refused]).size).toBeGreaterThanOrEqual(60);
  });

  it.each(opened)('opens %j', (address) => {
    expect(openableLink(address)).toMatch(/^(https?:\/\/|mailto:)/);
  });

  it.each(refused)('refuses %j', (address) => {
    expect(openableLink(address)).toBeNull();
  });
});
