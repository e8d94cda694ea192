import { app, session } from 'electron';
import { openLink } from './open-link';
import { isOurPage } from './our-page';

/** For every page the program ever shows: it stays where it is, opens nothing, embeds nothing and may use no device. */
export function guardContents(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => {
      if (!mayShow(event.url, event.isMainFrame)) event.preventDefault();
    });
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(({ url }) => {
      void openLink(url);
      return { action: 'deny' };
    });
  });
}

/** No page of ours needs a camera, a place or a notification. Copying text is the one thing granted. */
export function refusePermissions(): void {
  const isGranted = (permission: string): boolean => permission === 'clipboard-sanitized-write';
  session.defaultSession.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(isGranted(permission)),
  );
  session.defaultSession.setPermissionCheckHandler((_contents, permission) => isGranted(permission));
  session.defaultSession.setDevicePermissionHandler(() => false);
}

/** Our page may load itself again; a frame in it (the preview of a report) has only the text it was given. */
function mayShow(address: string, isMainFrame: boolean): boolean {
  return isMainFrame ? isOurPage(address) : address === 'about:srcdoc' || address === 'about:blank';
}
