import { expect, test } from '@playwright/test';
import { openWorkbench, ownFolder, waitForText, type Workbench } from './workbench';

test.describe.serial('the window is shut against its content', () => {
  const folder = ownFolder();
  let desk: Workbench;

  test.beforeAll(async () => {
    desk = await openWorkbench(folder.path);
    await waitForText(desk.page);
  });
  test.afterAll(async () => {
    await desk.close();
    folder.remove();
  });

  test('no text of a page becomes code', async () => {
    // page.evaluate itself is exempt from the policy, a timer of the page is not.
    const answer = await desk.page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          setTimeout(() => {
            try {
              resolve(`ran ${String((0, eval)('1 + 1'))}`);
            } catch (error) {
              resolve(error instanceof Error ? error.name : 'refused');
            }
          }, 0);
        }),
    );
    expect(answer).toBe('EvalError');
  });

  test('the page has no Node, only the bridge with two functions', async () => {
    const seen = await desk.page.evaluate(() => ({
      node: ['process', 'require', 'module', 'Buffer', 'global'].filter((name) => name in window),
      bridge: Object.keys(window.claimdesk).toSorted(),
    }));
    expect(seen).toEqual({ node: [], bridge: ['call', 'onEvent'] });
  });

  test('an unknown call, a foreign key and a wrong type are refused in a sentence', async () => {
    const answers = await desk.page.evaluate(async () => {
      const call = window.claimdesk.call as (name: string, input: unknown) => Promise<unknown>;
      return Promise.all([
        call('constructor', {}),
        call('__proto__', {}),
        call('claim.read', { claimId: 'x', extra: 1 }),
        call('claim.read', { claimId: 7 }),
        call('claim.read', null),
      ]);
    });
    for (const answer of answers) {
      expect(answer).toMatchObject({ ok: false });
      expect(JSON.stringify(answer)).not.toMatch(/\bat .*:\d+:\d+/u);
    }
  });

  test('the page cannot open windows or go elsewhere', async () => {
    const opened = await desk.page.evaluate(() => window.open('https://example.org/') === null);
    expect(opened).toBe(true);
    const before = desk.page.url();
    await desk.page.evaluate(() => {
      location.href = 'https://example.org/';
    });
    await desk.page.waitForTimeout(300);
    expect(desk.page.url()).toBe(before);
    expect(desk.app.windows()).toHaveLength(1);
  });

  test('the renderer is sandboxed and isolated', async () => {
    const preferences = await desk.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as
        { getLastWebPreferences(): Record<string, unknown> } | undefined;
      const { sandbox, contextIsolation, nodeIntegration, webviewTag } =
        contents?.getLastWebPreferences() ?? {};
      return { sandbox, contextIsolation, nodeIntegration, webviewTag };
    });
    expect(preferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false });
    expect(preferences.webviewTag ?? false).toBe(false);
  });

  test('only the files of the window are served', async () => {
    const statuses = await desk.page.evaluate(async () => {
      const paths = [
        '/index.html',
        '/../main/index.js',
        '/%2e%2e/main/index.js',
        '/package.json',
        '//etc/passwd',
      ];
      return Promise.all(
        paths.map((path) =>
          fetch(path).then(
            (reply) => reply.status,
            () => 0,
          ),
        ),
      );
    });
    expect(statuses[0]).toBe(200);
    for (const status of statuses.slice(1)) expect(status).not.toBe(200);
  });
});
