import { exportFormats, type ExportFormat } from '#core/contract/calls';
import { CheckList } from '../../ui/check-list';

const formatWords: Readonly<Record<ExportFormat, { readonly words: string; readonly use: string }>> = {
  html: { words: 'Web page', use: 'one file, reads offline' },
  pdf: { words: 'PDF', use: 'for print, the same pages' },
  md: { words: 'Markdown', use: 'plain text for editing' },
  csv: { words: 'CSV', use: 'the claims as a table' },
  json: { words: 'JSON', use: 'everything, for programs' },
};

interface FormatChoiceProps {
  readonly chosen: readonly ExportFormat[];
  readonly onChange: (chosen: readonly ExportFormat[]) => void;
  readonly explained?: boolean;
}

/** Which files of the report to write. */
export function FormatChoice(props: FormatChoiceProps) {
  return (
    <CheckList label="Formats" options={exportFormats} wordsOf={(format) => formatWords[format]} {...props} />
  );
}
