import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { answerDialogs, currentQuote, openWorkbench, ownFolder, waitForText } from './workbench';

/** What makes UTF-16 units, code points, lines and columns differ from each other. */
const awkward = [
  'an astral \u{1F600} and \u{1F468}\u200D\u{1F469}\u200D\u{1F467} with joiners',
  'combining e\u0301 a\u0308\u0323 and Zalgo n\u0334\u0355',
  'right to left \u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627 and back',
  'separators \u2028 within \u2029 and \u0085 next',
  'no-break\u00A0space, soft\u00ADhyphen, zero\u200Bwidth, tab\there',
  'full width １２３ and ﬁ ligature',
];

const words = ['alpha', 'bravo', 'charlie', 'delta', 'echo', 'foxtrot'];
const text = `Prime Minister of Norland Ada Berg: It begins here.\r\n${awkward
  .map(
    (line, index) =>
      `We note ${line}: so marker${words[index] ?? ''} stands.${index % 2 === 0 ? '\r\n' : '\r'}`,
  )
  .join('')}`;

test('a word selected in the text is the word that is stored, whatever stands before it', async () => {
  const folder = ownFolder();
  const desk = await openWorkbench(folder.path);
  const { app, page } = desk;
  await waitForText(page);
  await answerDialogs(app, { save: join(folder.path, 'Awkward.claimdesk') });
  await page.keyboard.press('Escape');
  const made = await page.evaluate(
    (pasted) =>
      window.claimdesk.call('project.create', {
        source: { from: 'paste', text: pasted },
        title: 'Awkward',
        date: null,
        place: null,
        sourceUrl: null,
      }),
    text,
  );
  expect(made).toMatchObject({ ok: true });
  for (const word of words) {
    const line = page.locator('.view-line', { hasText: `marker${word}` });
    await line.scrollIntoViewIfNeeded();
    const place = await line.evaluate((element, marker) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = (node.textContent ?? '').indexOf(marker);
        if (at === -1) continue;
        const range = document.createRange();
        range.setStart(node, at + 2);
        range.setEnd(node, at + 4);
        const box = range.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
      return null;
    }, `marker${word}`);
    expect(place, word).not.toBeNull();
    await page.mouse.dblclick(place?.x ?? 0, place?.y ?? 0);
    await page.keyboard.press('c');
    await expect(currentQuote(page)).toHaveText(`marker${word}`);
  }
  expect(desk.problems).toEqual([]);
  await desk.close();
  folder.remove();
});
