import { shell } from 'electron';
import { failure, success, type Result } from '#core/result';
import { openableLink } from './link-allow-list';

/** Opens an address of the reviewed material in the person's own browser. The only place that asks the system to. */
export async function openLink(text: string): Promise<Result<null>> {
  const address = openableLink(text);
  if (address === null) {
    return failure(
      'link-refused',
      'Only links to web pages and mail addresses are opened; this one is neither.',
    );
  }
  try {
    await shell.openExternal(address);
    return success(null);
  } catch {
    return failure('link-failed', 'No program on this computer opened the link.');
  }
}
