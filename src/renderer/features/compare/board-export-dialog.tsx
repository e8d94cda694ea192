import { useState } from 'react';
import { boardExportFormats, type BoardExportFormat } from '#core/contract/board-calls';
import { call } from '../../client/bridge';
import { showNews } from '../../client/problems';
import { useTask } from '../../client/use-task';
import { ActDialog } from '../../ui/act-dialog';
import { CheckList } from '../../ui/check-list';
import { writtenWords } from '../../view/path-words';

const formatWords: Readonly<Record<BoardExportFormat, { readonly words: string; readonly use: string }>> = {
  csv: { words: 'CSV', use: 'figures and relations as a table' },
  json: { words: 'JSON', use: 'the board with every reason, for programs' },
};

interface BoardExportDialogProps {
  readonly transcriptId: string;
  readonly onClose: () => void;
}

/** Chooses the formats, then the folder, and writes the board alone; the report has it as a section. */
export function BoardExportDialog({ transcriptId, onClose }: BoardExportDialogProps) {
  const [formats, setFormats] = useState<readonly BoardExportFormat[]>(boardExportFormats);
  const task = useTask();
  const write = async () => {
    const files = await task.run(() => call('board.export', { transcriptId, formats: [...formats] }));
    if (files === undefined || files === null) return;
    showNews(writtenWords(files));
    onClose();
  };
  return (
    <ActDialog
      title="Export the board"
      act={task.busy ? 'Writing…' : 'Export…'}
      task={task}
      ready={formats.length > 0}
      onAct={() => void write()}
      onClose={onClose}
    >
      <CheckList
        label="Formats"
        options={boardExportFormats}
        wordsOf={(format) => formatWords[format]}
        chosen={formats}
        onChange={setFormats}
        explained
      />
    </ActDialog>
  );
}
