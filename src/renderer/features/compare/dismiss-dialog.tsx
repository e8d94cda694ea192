import { useState } from 'react';
import type { BoardQuestion } from '#core/compare/board';
import { call } from '../../client/bridge';
import { showNews } from '../../client/problems';
import { useTask } from '../../client/use-task';
import { ActDialog } from '../../ui/act-dialog';
import { TextField } from '../../ui/text-field';

interface DismissDialogProps {
  readonly transcriptId: string;
  readonly question: BoardQuestion;
  readonly onClose: () => void;
}

/** Sets a question aside, with the reason. */
export function DismissDialog({ transcriptId, question, onClose }: DismissDialogProps) {
  const [reason, setReason] = useState('');
  const task = useTask();
  const dismiss = async () => {
    const input = { transcriptId, question: question.key, reason };
    if ((await task.run(() => call('question.dismiss', input))) === undefined) return;
    showNews('The question is set aside. It can be asked again at any time.');
    onClose();
  };
  return (
    <ActDialog
      title="Set the question aside"
      act="Set aside"
      task={task}
      ready={reason.trim() !== ''}
      onAct={() => void dismiss()}
      onClose={onClose}
    >
      <p>{question.text}</p>
      <TextField
        label="Reason"
        help="Printed in the report beside the question."
        lines={2}
        value={reason}
        onChange={setReason}
      />
    </ActDialog>
  );
}
