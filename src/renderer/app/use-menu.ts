import { useEffect } from 'react';
import type { MenuAction } from '#core/contract/events';
import { onEvent } from '../client/bridge';
import { showNews } from '../client/problems';
import { perform } from '../client/use-call';
import { travelHistory } from '../view/claim-actions';
import { useView, type OpenDialog, type View } from '../view/view-state';
import { focusSearch } from './focus';

const dialogs: Partial<Record<MenuAction, OpenDialog>> = {
  'new-project': { name: 'new-project' },
  'add-transcript': { name: 'add-transcript' },
  export: { name: 'export' },
  'export-board': { name: 'export-board' },
  comparing: { name: 'comparing', rate: null },
  help: { name: 'help' },
};
const viewsOfMenu: Partial<Record<MenuAction, View>> = {
  'view-review': 'review',
  'view-compare': 'compare',
  'view-sources': 'sources',
  'view-report': 'report',
  'view-history': 'history',
};

/** In a field undo and redo mean the letters just typed; anywhere else they mean the project. */
function travel(direction: 'undo' | 'redo'): void {
  const typing = document.activeElement?.matches('input, textarea:not(.monaco-editor *)') === true;
  if (typing) document.execCommand(direction);
  else void travelHistory(direction, showNews);
}

const others: Partial<Record<MenuAction, () => void>> = {
  'open-project': () => void perform('project.choose', {}),
  'open-sample': () => void perform('project.openSample', {}),
  'close-project': () => void perform('project.close', {}),
  undo: () => {
    travel('undo');
  },
  redo: () => {
    travel('redo');
  },
  find: focusSearch,
  'theme-light': () => void perform('application.setTheme', { theme: 'light' }),
  'theme-dark': () => void perform('application.setTheme', { theme: 'dark' }),
  'theme-system': () => void perform('application.setTheme', { theme: 'system' }),
};

function carryOut(action: MenuAction): void {
  const [dialog, view] = [dialogs[action], viewsOfMenu[action]];
  if (dialog !== undefined) useView.getState().open(dialog);
  else if (view !== undefined) useView.getState().show(view);
  else others[action]?.();
}

/** Carries out what is chosen in the native menu. */
export function useMenu(): void {
  useEffect(
    () =>
      onEvent('menu.chosen', ({ action }) => {
        carryOut(action);
      }),
    [],
  );
}
