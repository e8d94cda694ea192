import { success } from '#core/result';
import { defaultSettings } from '../../files/settings';
import type { Desk } from '../../app/desk';
import type { HandlersOf } from '../dispatch';

/** Calls about the program itself. */
export function applicationHandlers(desk: Desk): HandlersOf<'application'> {
  const { settings, showTheme, openLink, emit } = desk.ports;
  return {
    'application.state': () => {
      // Whoever asks for this is a window that has begun to listen.
      setImmediate(() => desk.tellProblems());
      return success(desk.state());
    },
    'application.setTheme': ({ theme }) => {
      settings.change((before) => ({ ...before, theme }));
      showTheme(theme);
      emit('application.changed', {});
      return success(null);
    },
    'application.setReviewer': async ({ name }) => {
      const before = settings.read().reviewerName;
      if (desk.state().projectOpen) {
        const named = await desk.withSession(async (session) => {
          // Who worked under the name that the program came with only tells it their name; any other is somebody else.
          const renamed = before === defaultSettings.reviewerName ? await session.renameReviewer(name) : null;
          return renamed?.ok === true ? renamed : session.switchReviewer(name);
        });
        if (!named.ok) return named;
      }
      settings.change((current) => ({ ...current, reviewerName: name }));
      emit('application.changed', {});
      return success(null);
    },
    'application.openLink': ({ url }) => openLink(url),
  };
}
