export const keyGroups = [
  'Going through claims',
  'Judging',
  'Writing',
  'The text',
  'Comparing',
  'The window',
] as const;
export type KeyGroup = (typeof keyGroups)[number];

interface KeyRow {
  readonly id: string;
  /** As printed on the keyboard, any of them does it; "Ctrl" is also the Command key. */
  readonly keys: readonly string[];
  readonly words: string;
  readonly group: KeyGroup;
}

const rows = [
  { id: 'next-claim', keys: ['J', '↓'], words: 'Next claim', group: 'Going through claims' },
  { id: 'previous-claim', keys: ['K', '↑'], words: 'Previous claim', group: 'Going through claims' },
  { id: 'next', keys: ['Enter'], words: 'On to the next claim', group: 'Going through claims' },
  { id: 'search', keys: ['/'], words: 'Search the claims, or the board', group: 'Going through claims' },
  { id: 'clear', keys: ['Esc'], words: 'Leave the field, clear the search', group: 'Going through claims' },
  { id: 'verify', keys: ['V'], words: 'Verified, and on', group: 'Judging' },
  { id: 'dispute', keys: ['D'], words: 'Disputed, and on', group: 'Judging' },
  { id: 'verify-stay', keys: ['Shift+V'], words: 'Verified, and stay', group: 'Judging' },
  { id: 'dispute-stay', keys: ['Shift+D'], words: 'Disputed, and stay', group: 'Judging' },
  { id: 'more-verdicts', keys: ['M'], words: 'More verdicts, then 1 to 7', group: 'Judging' },
  { id: 'accept-figures', keys: ['A'], words: 'Accept the figures as read', group: 'Judging' },
  { id: 'set-aside', keys: ['X'], words: 'Set aside, with a reason', group: 'Judging' },
  { id: 'rationale', keys: ['R'], words: 'Rationale', group: 'Writing' },
  { id: 'note', keys: ['N'], words: 'Note', group: 'Writing' },
  { id: 'source', keys: ['S'], words: 'Source', group: 'Writing' },
  { id: 'claim-from-selection', keys: ['C'], words: 'Make a claim of the selected words', group: 'The text' },
  { id: 'add-figure', keys: ['F'], words: 'Make a figure of the selected words', group: 'The text' },
  { id: 'edit-span', keys: ['E'], words: 'Move the claim to the selected words', group: 'The text' },
  { id: 'assign-words', keys: ['T'], words: 'Say who says it, or that nobody does', group: 'The text' },
  { id: 'remove-claim', keys: ['Delete'], words: 'Remove the claim', group: 'The text' },
  { id: 'back', keys: ['B'], words: 'Back to where the words were shown from', group: 'The text' },
  { id: 'rename-measure', keys: ['F2'], words: 'Rename the row', group: 'Comparing' },
  { id: 'confirm-relation', keys: ['C'], words: 'Confirm the relation', group: 'Comparing' },
  { id: 'override-relation', keys: ['O'], words: 'Override the relation', group: 'Comparing' },
  { id: 'add-reference', keys: ['S'], words: 'Value from a source', group: 'Comparing' },
  { id: 'mark-row', keys: ['Space'], words: 'Mark the row to merge it', group: 'Comparing' },
  { id: 'merge-measures', keys: ['M'], words: 'Merge rows', group: 'Comparing' },
  { id: 'split-measure', keys: ['P'], words: 'Split figures off', group: 'Comparing' },
  { id: 'dismiss-question', keys: ['X'], words: 'Set a question aside', group: 'Comparing' },
  { id: 'undo', keys: ['Ctrl+Z'], words: 'Undo', group: 'The window' },
  { id: 'redo', keys: ['Ctrl+Shift+Z', 'Ctrl+Y'], words: 'Redo', group: 'The window' },
  { id: 'view-review', keys: ['Ctrl+1'], words: 'Review', group: 'The window' },
  { id: 'view-compare', keys: ['Ctrl+2'], words: 'Compare', group: 'The window' },
  { id: 'view-sources', keys: ['Ctrl+3'], words: 'Sources', group: 'The window' },
  { id: 'view-report', keys: ['Ctrl+4'], words: 'Report', group: 'The window' },
  { id: 'view-history', keys: ['Ctrl+5'], words: 'History', group: 'The window' },
  { id: 'help', keys: ['?'], words: 'These keys', group: 'The window' },
] as const satisfies readonly KeyRow[];

export type KeyActionId = (typeof rows)[number]['id'];

export interface KeyEntry extends KeyRow {
  readonly id: KeyActionId;
}

/** Every key of the window: help prints this list and the handler obeys it, so the two cannot differ. */
export const keyTable: readonly KeyEntry[] = rows;
