import type { MenuItemConstructorOptions } from 'electron';
import type { MenuAction } from '#core/contract/events';

/** What the menu needs: how to tell the window that an item was chosen, and which items there are on this system. */
export interface MenuSurroundings {
  readonly choose: (action: MenuAction) => void;
  readonly isMac: boolean;
  readonly isDevelopment: boolean;
}

/**
 * The menu. Undo and redo are the project's own and go to the window, which knows whether a text field has the
 * keyboard; a second owner of Ctrl+Z would take back two things at once.
 */
export function menuTemplate({
  choose,
  isMac,
  isDevelopment,
}: MenuSurroundings): MenuItemConstructorOptions[] {
  const item = (label: string, action: MenuAction, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    click: () => choose(action),
    ...(accelerator === undefined ? {} : { accelerator }),
  });
  // The page has these keys in its own table; the menu only shows them, or one press would act twice.
  const pageItem = (label: string, action: MenuAction, accelerator: string): MenuItemConstructorOptions => ({
    ...item(label, action, accelerator),
    registerAccelerator: false,
  });
  const line: MenuItemConstructorOptions = { type: 'separator' };
  const developerItems: MenuItemConstructorOptions[] = isDevelopment
    ? [line, { role: 'toggleDevTools' }]
    : [];
  return [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    {
      label: '&File',
      submenu: [
        item('&New project …', 'new-project', 'CmdOrCtrl+N'),
        item('&Open project …', 'open-project', 'CmdOrCtrl+O'),
        item('Open the &sample', 'open-sample'),
        line,
        item('&Add a transcript …', 'add-transcript', 'CmdOrCtrl+Shift+A'),
        item('&Export the report …', 'export', 'CmdOrCtrl+E'),
        item('Export the &board …', 'export-board', 'CmdOrCtrl+Shift+E'),
        line,
        item('&Close project', 'close-project', 'CmdOrCtrl+W'),
        ...(isMac ? [] : [line, { role: 'quit' } as const]),
      ],
    },
    {
      label: '&Edit',
      submenu: [
        pageItem('&Undo', 'undo', 'CmdOrCtrl+Z'),
        pageItem('&Redo', 'redo', 'CmdOrCtrl+Shift+Z'),
        line,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
        line,
        item('&Find', 'find', 'CmdOrCtrl+F'),
        line,
        item('How figures are compare&d …', 'comparing'),
      ],
    },
    {
      label: '&View',
      submenu: [
        pageItem('&Review', 'view-review', 'CmdOrCtrl+1'),
        pageItem('&Compare', 'view-compare', 'CmdOrCtrl+2'),
        pageItem('&Sources', 'view-sources', 'CmdOrCtrl+3'),
        pageItem('Re&port', 'view-report', 'CmdOrCtrl+4'),
        pageItem('&History', 'view-history', 'CmdOrCtrl+5'),
        line,
        item('&Light theme', 'theme-light'),
        item('&Dark theme', 'theme-dark'),
        item('Theme of the s&ystem', 'theme-system'),
        line,
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'resetZoom' },
        { role: 'togglefullscreen' },
        ...developerItems,
      ],
    },
    ...(isMac ? [{ role: 'windowMenu' } as const] : []),
    { role: 'help', label: '&Help', submenu: [item('&Keys', 'help', 'F1')] },
  ];
}
