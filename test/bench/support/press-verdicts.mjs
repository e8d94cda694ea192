import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { sandboxSwitches } from '../../../scripts/display.mjs';
import { root } from '../../../scripts/paths.mjs';

/**
 * Opens a project in the real window, presses V again and again, and prints as JSON how many milliseconds each took: from
 * the key to the first frame that shows the next claim, with the verdict on the disk by then.
 */
const [folder = '', project = '', presses = '0'] = process.argv.slice(2);

const app = await _electron.launch({
  executablePath: process.env['CLAIMDESK_ELECTRON'] ?? '',
  args: [root, ...sandboxSwitches()],
  env: { ...process.env, CLAIMDESK_USER_DATA: join(folder, 'desk') },
});
const page = await app.firstWindow();
await page.locator('.view-lines').first().waitFor();
await page.evaluate(`window.claimdesk.call('project.open', ${JSON.stringify({ path: project })})`);
await page.getByRole('list', { name: 'Claims' }).getByText('every region').first().waitFor();
await page.keyboard.press('j');
await page.getByTestId('claim-quote').getByText('every region').waitFor();
// Lists and page are drawn to the end before the first key counts.
await page.waitForTimeout(1500);

const milliseconds = await page.evaluate(`(async () => {
  const current = () => document.querySelector('[data-testid="claim-quote"] mark')?.textContent;
  const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
  const times = [];
  for (let press = 0; press < ${Number(presses)}; press += 1) {
    const before = current();
    const start = performance.now();
    const key = { key: 'v', code: 'KeyV', bubbles: true, cancelable: true };
    document.body.dispatchEvent(new KeyboardEvent('keydown', key));
    while (current() === before) await frame();
    times.push(performance.now() - start);
    await new Promise((rested) => setTimeout(rested, 150));
  }
  return times;
})()`);
process.stdout.write(`${JSON.stringify(milliseconds)}\n`);
await app.close();
