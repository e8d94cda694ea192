import { useState } from 'react';
import type { Measure } from '#core/compare/board';
import { call } from '../../client/bridge';
import { showNews } from '../../client/problems';
import { useTask } from '../../client/use-task';
import { ActDialog } from '../../ui/act-dialog';
import { TextField } from '../../ui/text-field';
import { seenRow } from '../../view/board-rows';

interface RenameDialogProps {
  readonly transcriptId: string;
  readonly measure: Measure;
  readonly onClose: () => void;
}

/** Gives a row a name; a proposed row becomes a person's with it. */
export function RenameDialog({ transcriptId, measure, onClose }: RenameDialogProps) {
  const [name, setName] = useState(measure.name);
  const task = useTask();
  const rename = async () => {
    const input = { transcriptId, row: seenRow(measure), name };
    if ((await task.run(() => call('measure.rename', input))) === undefined) return;
    showNews(`“${measure.name}” is called “${name.trim()}” now.`);
    onClose();
  };
  return (
    <ActDialog
      title="Rename the measure"
      act="Rename"
      task={task}
      ready={name.trim() !== ''}
      onAct={() => void rename()}
      onClose={onClose}
    >
      <TextField
        label="Name"
        value={name}
        onChange={setName}
        {...(measure.origin === 'program'
          ? { help: 'With a name of yours the row is yours: the program adds nothing to it by itself.' }
          : {})}
      />
    </ActDialog>
  );
}
