import { expect, test } from '@playwright/test';
import { openWorkbench, ownFolder, waitForText, type Workbench } from './workbench';

/** A desk that the tests of one suite share, in a folder of its own; `desk` changes where a test restarts it. */
export interface OneDesk {
  readonly folder: string;
  desk: Workbench;
}

/** How long a first start may take, in milliseconds. */
const coldStart = 240_000;

/** Opens the desk on the sample before the suite, asserts after each test that the console stayed silent, closes and removes it in the end. */
export function onOneDesk(): OneDesk {
  const folder = ownFolder();
  const shared = { folder: folder.path } as OneDesk;
  test.beforeAll(async () => {
    // The first start of a runtime that was just unpacked reads all of it from the disk.
    test.setTimeout(coldStart);
    shared.desk = await openWorkbench(folder.path);
    await waitForText(shared.desk.page);
  });
  test.afterEach(() => {
    expect(shared.desk.problems).toEqual([]);
  });
  test.afterAll(async () => {
    await shared.desk.close();
    folder.remove();
  });
  return shared;
}
