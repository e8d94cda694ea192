import { join } from 'node:path';
import { BrowserWindow, nativeTheme, screen } from 'electron';
import type { SettingsFile } from '../files/settings-file';
import { startPage } from './file-map';
import { fitBounds, smallestWindow } from './fit-bounds';
import { developmentPage } from './our-page';

/** What is behind the page until it has drawn itself: the page colours of the two themes in tokens.css. */
const background = { light: '#fbfaf7', dark: '#16181b' } as const;

/** Opens the window where it stood last, and remembers where it is put. */
export function openWindow(settings: SettingsFile): BrowserWindow {
  const bounds = fitBounds(
    settings.read().window,
    screen.getAllDisplays().map(({ workArea }) => workArea),
  );
  const window = new BrowserWindow({
    width: bounds.width,
    height: bounds.height,
    ...(bounds.x === null || bounds.y === null ? {} : { x: bounds.x, y: bounds.y }),
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    title: 'Claimdesk',
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? background.dark : background.light,
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    },
  });
  if (bounds.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => rememberBounds(window, settings));
  void window.loadURL(developmentPage ?? startPage);
  return window;
}

function rememberBounds(window: BrowserWindow, settings: SettingsFile): void {
  const { x, y, width, height } = window.getNormalBounds();
  settings.change((before) => ({
    ...before,
    window: { x, y, width, height, maximized: window.isMaximized() },
  }));
}
