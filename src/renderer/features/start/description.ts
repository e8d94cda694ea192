/** Title, date, place and source of a transcript as they are typed; '' where nothing was entered. */
export interface Description {
  readonly title: string;
  readonly date: string;
  readonly place: string;
  readonly sourceUrl: string;
}

export const emptyDescription: Description = { title: '', date: '', place: '', sourceUrl: '' };

interface StoredDescription {
  readonly title: string;
  readonly date: string | null;
  readonly place: string | null;
  readonly sourceUrl: string | null;
}

/** A stored description as the fields show it. */
export function typedDescription(stored: StoredDescription): Description {
  return {
    title: stored.title,
    date: stored.date ?? '',
    place: stored.place ?? '',
    sourceUrl: stored.sourceUrl ?? '',
  };
}

/** What was typed as the calls want it: trimmed, null where nothing was entered. */
export function storedDescription(typed: Description): StoredDescription {
  return {
    title: typed.title.trim(),
    date: typed.date || null,
    place: typed.place.trim() || null,
    sourceUrl: typed.sourceUrl.trim() || null,
  };
}
