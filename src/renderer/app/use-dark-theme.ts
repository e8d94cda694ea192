import { useEffect, useState } from 'react';
import type { Theme } from '#core/contract/views';

const systemIsDark = window.matchMedia('(prefers-color-scheme: dark)');

/** Sets the page's theme and tells whether it is dark; "system" follows the desktop while the window is open. */
export function useDarkTheme(theme: Theme): boolean {
  const [system, setSystem] = useState(systemIsDark.matches);
  useEffect(() => {
    const follow = () => {
      setSystem(systemIsDark.matches);
    };
    systemIsDark.addEventListener('change', follow);
    return () => {
      systemIsDark.removeEventListener('change', follow);
    };
  }, []);
  const dark = theme === 'dark' || (theme === 'system' && system);
  // Before the children's effects run: the editor reads the tokens' values from the page.
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
  return dark;
}
