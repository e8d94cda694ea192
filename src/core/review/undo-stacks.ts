/** What undo needs to know of a history row. */
export interface HistoryMark {
  readonly sequence: number;
  readonly groupId: string;
  readonly kind: 'do' | 'undo' | 'redo';
  readonly label: string;
}

/** History rows that are taken back or done again together. */
export interface UndoEntry {
  readonly groupId: string;
  readonly kind: HistoryMark['kind'];
  readonly label: string;
  readonly sequences: readonly number[];
}

/** One reviewer's acts that can be taken back and done again, oldest first. */
export interface UndoStacks {
  readonly undo: readonly UndoEntry[];
  readonly redo: readonly UndoEntry[];
}

export const emptyStacks: UndoStacks = { undo: [], redo: [] };

function entryOf({ groupId, kind, label, sequence }: HistoryMark): UndoEntry {
  return { groupId, kind, label, sequences: [sequence] };
}

/** A new act; one that goes on with the group on top joins it. What was taken back before is no longer to be had. */
function afterAct(stacks: UndoStacks, mark: HistoryMark): UndoStacks {
  const top = stacks.undo.at(-1);
  if (top === undefined || top.kind !== 'do' || top.groupId !== mark.groupId) {
    return { undo: [...stacks.undo, entryOf(mark)], redo: [] };
  }
  const joined = { ...top, sequences: [...top.sequences, mark.sequence] };
  return { undo: [...stacks.undo.slice(0, -1), joined], redo: [] };
}

/** The stacks after one more history row of the same reviewer. */
export function afterMark(stacks: UndoStacks, mark: HistoryMark): UndoStacks {
  switch (mark.kind) {
    case 'do':
      return afterAct(stacks, mark);
    case 'undo':
      return { undo: stacks.undo.slice(0, -1), redo: [...stacks.redo, entryOf(mark)] };
    case 'redo':
      return { undo: [...stacks.undo, entryOf(mark)], redo: stacks.redo.slice(0, -1) };
  }
}
