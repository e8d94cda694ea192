import { useCall } from '../../client/use-call';
import type { BoardDialog } from '../../view/board-dialog';
import { ComparingDialog } from './comparing-dialog';
import { DismissDialog } from './dismiss-dialog';
import { MergeDialog } from './merge-dialog';
import { MoveDialog } from './move-dialog';
import { OverrideDialog } from './override-dialog';
import { ReferenceDialog } from './reference-dialog';
import { RenameDialog } from './rename-dialog';

type RowDialog = Extract<BoardDialog, { readonly name: 'merge-measures' | 'move-figures' }>;

interface BoardDialogsProps<Dialog> {
  readonly dialog: Dialog;
  readonly onClose: () => void;
}

/** Dialogs that choose among the rows of the board. */
function RowDialogs({ dialog, onClose }: BoardDialogsProps<RowDialog>) {
  const board = useCall('board.read', { transcriptId: dialog.transcriptId });
  // The board that the dialog was opened on: while it is open nobody else changes it.
  if (board.data === undefined) return null;
  const all = board.data.measures;
  return dialog.name === 'merge-measures' ? (
    <MergeDialog {...dialog} all={all} onClose={onClose} />
  ) : (
    <MoveDialog {...dialog} all={all} onClose={onClose} />
  );
}

/** The dialog of the compare board that is open. */
export function BoardDialogs({ dialog, onClose }: BoardDialogsProps<BoardDialog>) {
  switch (dialog.name) {
    case 'rename-measure':
      return <RenameDialog {...dialog} onClose={onClose} />;
    case 'merge-measures':
    case 'move-figures':
      return <RowDialogs dialog={dialog} onClose={onClose} />;
    case 'override-relation':
      return <OverrideDialog {...dialog} onClose={onClose} />;
    case 'reference':
      return <ReferenceDialog {...dialog} onClose={onClose} />;
    case 'dismiss-question':
      return <DismissDialog {...dialog} onClose={onClose} />;
    case 'comparing':
      return <ComparingDialog {...dialog} onClose={onClose} />;
  }
}
