import { create } from 'zustand';
import type { Problem } from '#core/result';

export interface Notice {
  readonly id: number;
  readonly tone: 'problem' | 'news';
  readonly message: string;
}

interface Notices {
  readonly list: readonly Notice[];
  readonly add: (tone: Notice['tone'], message: string) => void;
  readonly dismiss: (id: number) => void;
}

let lastNotice = 0;

/** What the person has to be told, newest last. */
export const useNotices = create<Notices>((set) => ({
  list: [],
  add: (tone, message) => {
    lastNotice += 1;
    const notice = { id: lastNotice, tone, message };
    set(({ list }) => ({ list: [...list.filter((other) => other.message !== message), notice].slice(-3) }));
  },
  dismiss: (id) => {
    set(({ list }) => ({ list: list.filter((notice) => notice.id !== id) }));
  },
}));

/** Tells the person what went wrong; it stays until dismissed. */
export function showProblem(problem: Problem): void {
  useNotices.getState().add('problem', problem.message);
}

/** Tells the person what was done; it goes away by itself. */
export function showNews(message: string): void {
  useNotices.getState().add('news', message);
}
