import type { ReactNode } from 'react';
import { Button } from './button';
import { Dialog } from './dialog';
import { ProblemLine } from './problem-line';

/** How the act is getting on. */
interface Doing {
  readonly busy: boolean;
  /** The sentence of what went wrong last. */
  readonly problem: string | null;
}

interface ActDialogProps {
  readonly title: string;
  /** The word on the button that does it. */
  readonly act: string;
  readonly task: Doing;
  /** False where something is still to be filled in. */
  readonly ready: boolean;
  readonly wide?: boolean;
  readonly onAct: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog that does one thing: its fields, what went wrong, Cancel and the act. */
export function ActDialog(props: ActDialogProps) {
  const { title, act, task, ready, wide = false, onAct, onClose, children } = props;
  return (
    <Dialog
      title={title}
      wide={wide}
      onClose={onClose}
      onSubmit={() => {
        if (ready && !task.busy) onAct();
      }}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit" disabled={!ready || task.busy}>
            {act}
          </Button>
        </>
      }
    >
      {children}
      <ProblemLine message={task.problem} />
    </Dialog>
  );
}
