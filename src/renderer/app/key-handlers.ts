import type { KeyActionId } from '../view/key-table';

/** What the keys of a view do now; a key without an entry does nothing. */
export type Handlers = Partial<Record<KeyActionId, () => void>>;
