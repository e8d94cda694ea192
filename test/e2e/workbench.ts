import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  _electron as electron,
  expect,
  type ConsoleMessage,
  type ElectronApplication,
  type Page,
} from '@playwright/test';

const project = resolve(import.meta.dirname, '..', '..');
/** Chromium refuses its sandbox to root; the switch belongs to whoever launches, never to the app. */
const switches = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export interface Workbench {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Errors, warnings and violations that reached the console; a test ends by asserting that there were none. */
  readonly problems: readonly string[];
  readonly close: () => Promise<void>;
}

/** A folder of its own for settings, the sample's copy and whatever a test writes. */
export function ownFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'claimdesk e2e '));
  return {
    path,
    remove: () => {
      rmSync(path, { recursive: true, force: true });
    },
  };
}

function record(problems: string[]): (message: ConsoleMessage) => void {
  return (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      problems.push(`${message.type()}: ${message.text()}`);
  };
}

/**
 * How long each try to start may take, in milliseconds. A start takes seconds, the first of a fresh runtime longer; one that the
 * driver lost track of never ends, and is tried again early enough for a test that restarts.
 */
const startLimits = [20_000, 60_000, 120_000];

async function launch(options: Parameters<typeof electron.launch>[0]): Promise<ElectronApplication> {
  let problem: unknown;
  for (const timeout of startLimits) {
    try {
      return await electron.launch({ ...options, timeout });
    } catch (thrown) {
      problem = thrown;
    }
  }
  throw problem;
}

/** Starts the built app in real Electron with a folder of its own; the same folder again is the same desk again. */
export async function openWorkbench(folder: string, ...args: readonly string[]): Promise<Workbench> {
  const executablePath = process.env['CLAIMDESK_ELECTRON'];
  const app = await launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [project, ...switches, ...args],
    env: { ...process.env, CLAIMDESK_USER_DATA: join(folder, 'desk') },
  });
  const problems: string[] = [];
  const page = await app.firstWindow();
  page.on('console', record(problems));
  page.on('pageerror', (error) => problems.push(`page error: ${error.message}`));
  await page.evaluate(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  await page.locator('#root > *').first().waitFor();
  return { app, page, problems, close: () => app.close() };
}

/** Answers the next dialogs as a person would: native dialogs are outside of the page and cannot be clicked. */
export async function answerDialogs(
  app: ElectronApplication,
  answer: { readonly save?: string; readonly open?: string },
): Promise<void> {
  await app.evaluate(({ dialog }, { save, open }) => {
    if (save !== undefined)
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: save });
    if (open !== undefined)
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [open] });
  }, answer);
}

/** The claim list's row with these words. */
export function claimRow(page: Page, words: string) {
  return page.getByRole('list', { name: 'Claims' }).getByRole('button', { name: words });
}

/** The quote of the claim that is shown at the right. */
export function currentQuote(page: Page) {
  return page.getByTestId('claim-quote').locator('mark');
}

/** Waits until the text stands on the page. */
export async function waitForText(page: Page): Promise<void> {
  await expect(page.locator('.view-lines')).toContainText('qualitatively', { timeout: 15_000 });
}
