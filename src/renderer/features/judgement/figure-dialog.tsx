import { useState } from 'react';
import type { FigureRow } from '#core/review/entities';
import { call } from '../../client/bridge';
import { useTask } from '../../client/use-task';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ProblemLine } from '../../ui/problem-line';
import { readingInput, typedReading } from '../../ui/figure-correction';
import { FigureFields } from '../../ui/figure-fields';
import styles from './figure-dialog.module.css';

/** Corrects how a figure was read, or says that it is none. */
export function FigureDialog({
  figure,
  onClose,
}: {
  readonly figure: FigureRow;
  readonly onClose: () => void;
}) {
  const [typed, setTyped] = useState(() => typedReading(figure.reading));
  const { busy, problem, run } = useTask();
  const finish = async (done: Promise<unknown>) => {
    if ((await done) !== undefined) onClose();
  };
  const save = () =>
    void finish(run(() => call('figure.correct', { figureId: figure.id, ...readingInput(typed) })));
  const remove = () => void finish(run(() => call('figure.remove', { figureId: figure.id })));
  return (
    <Dialog
      title={`“${figure.reading.text}”`}
      onClose={onClose}
      onSubmit={save}
      actions={
        <>
          <Button className={styles.remove} disabled={busy} onClick={remove}>
            Not a figure
          </Button>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit" disabled={busy}>
            Save
          </Button>
        </>
      }
    >
      <p className={styles.reason}>Read so because: {figure.reading.reason}</p>
      <FigureFields
        typed={typed}
        onChange={(change) => {
          setTyped((before) => ({ ...before, ...change }));
        }}
      />
      <ProblemLine message={problem} />
    </Dialog>
  );
}
