import type { HistoryEntry } from '#core/contract/views';
import { momentDay } from '../../view/date-words';

export interface HistoryDay {
  readonly day: string;
  readonly entries: readonly HistoryEntry[];
}

/** Entries that follow each other on the same day, together; the order of the entries stays as it is. */
export function historyDays(entries: readonly HistoryEntry[]): readonly HistoryDay[] {
  const days: { day: string; entries: HistoryEntry[] }[] = [];
  for (const entry of entries) {
    const day = momentDay(entry.at);
    const last = days.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return days;
}
