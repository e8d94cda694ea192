import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { sandboxSwitches } from './display.mjs';
import { inProject, root } from './paths.mjs';

const [folder = ''] = process.argv.slice(2);
const pictures = inProject('docs', 'pictures');
mkdirSync(pictures, { recursive: true });

const app = await _electron.launch({
  executablePath: process.env['CLAIMDESK_ELECTRON'] ?? '',
  args: [root, ...sandboxSwitches()],
  env: { ...process.env, CLAIMDESK_USER_DATA: join(folder, 'desk') },
});
const page = await app.firstWindow();
await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 900));

/** @param {string} words */
const claim = (words) =>
  page.getByRole('list', { name: 'Claims' }).getByRole('button', { name: words }).first();

/** The list draws only what is in sight: searching brings any claim there. @param {string} words */
async function choose(words) {
  await page.getByLabel('Search claims').fill(words);
  await claim(words).click();
  await page.getByLabel('Search claims').press('Escape');
}

/** @param {string} words @param {readonly string[]} keys */
async function judge(words, keys) {
  await choose(words);
  for (const key of keys) await page.keyboard.press(key);
  await page.waitForTimeout(250);
}

/** @param {'light' | 'dark'} theme */
async function showTheme(theme) {
  await page.evaluate(`window.claimdesk.call('application.setTheme', { theme: '${theme}' })`);
  await page.waitForTimeout(500);
}

/** @param {string} name */
const picture = (name) => page.screenshot({ path: join(pictures, `${name}.png`) });

/** @param {Readonly<Record<string, string>>} fields @param {string} stance */
async function addSource(fields, stance) {
  await page.keyboard.press('s');
  const dialog = page.getByRole('dialog', { name: 'Add a source' });
  const known = dialog.getByLabel('Source', { exact: true });
  if ((await known.count()) > 0) await known.selectOption({ label: 'A new source…' });
  await dialog.getByLabel(/^Stance/u).selectOption(stance);
  for (const [label, value] of Object.entries(fields))
    await dialog.getByLabel(new RegExp(`^${label}`, 'u')).fill(value);
  await dialog.getByRole('button', { name: 'Add' }).click();
  await dialog.waitFor({ state: 'detached' });
}

await page.locator('.view-lines').getByText('qualitatively').waitFor();
await showTheme('light');
// The verdicts only show what marks look like: who reads the pictures is told so in the README.
await judge('our bilateral trade in 2021', ['Shift+V']);
await judge('GAZ Group and Azermash', ['m', '2']);
await judge('Over 50,000 refugees', ['m', '6']);
await judge('over 15,000 students', ['m', '4']);
await judge('245 documents', ['Shift+D']);
await judge('more than 300 schools', ['m', '5']);
await choose('more than 300 schools');
await page.keyboard.press('r');
await page.keyboard.type(
  'True as a lower bound, but he had been told 340 and says so in the next sentence. Quote both.',
);
await page.keyboard.press('Escape');
await addSource(
  {
    Title: 'The same statement, next sentence',
    Passage: 'there are 340, not 300 schools',
    Pinpoint: 'turn 1',
  },
  'context',
);
await page.waitForTimeout(600);
await picture('review-light');
await showTheme('dark');
await picture('review-dark');
await showTheme('light');
await page.keyboard.press('Control+2');
/** @param {RegExp} name */
const boardRow = (name) => page.getByRole('rowheader').getByRole('button', { name }).first();
await boardRow(/^Schools/u).click();
await page.keyboard.press('s');
const value = page.getByRole('dialog', { name: 'Add a value from evidence' });
await value.getByLabel('The figure, as the source says it').fill('340 schools');
await value.getByLabel(/^Passage/u).fill('there are 340, not 300 schools');
await value.getByLabel(/^Pinpoint/u).fill('turn 1');
await value.getByLabel('Value', { exact: true }).waitFor();
await value.getByRole('button', { name: 'Add' }).click();
await value.waitFor({ state: 'detached' });
await boardRow(/^Anniversary/u).click();
await page.keyboard.press('c');
await page.waitForTimeout(500);
await boardRow(/^Students/u).click();
await page.mouse.move(0, 0);
// Notices are gone after a few seconds.
await page.waitForTimeout(9000);
await picture('compare');
await app.close();
