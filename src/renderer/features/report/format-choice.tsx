import { exportFormats, type ExportFormat } from '#core/contract/calls';
import styles from './format-choice.module.css';

const formatWords: Readonly<Record<ExportFormat, { readonly name: string; readonly use: string }>> = {
  html: { name: 'Web page', use: 'one file, reads offline' },
  pdf: { name: 'PDF', use: 'for print, the same pages' },
  md: { name: 'Markdown', use: 'plain text for editing' },
  csv: { name: 'CSV', use: 'the claims as a table' },
  json: { name: 'JSON', use: 'everything, for programs' },
};

interface FormatChoiceProps {
  readonly chosen: readonly ExportFormat[];
  readonly onChange: (chosen: readonly ExportFormat[]) => void;
  /** With what each is for; without, names alone in a row. */
  readonly explained?: boolean;
}

/** Which files to write, in the order of the contract whatever the order they were ticked in. */
export function FormatChoice({ chosen, onChange, explained = false }: FormatChoiceProps) {
  const toggle = (format: ExportFormat) => {
    onChange(exportFormats.filter((other) => (other === format) !== chosen.includes(other)));
  };
  return (
    <fieldset className={styles.formats} data-explained={explained}>
      <legend className="visually-hidden">Formats</legend>
      {exportFormats.map((format) => (
        <label key={format} className={styles.format} title={formatWords[format].use}>
          <input
            type="checkbox"
            checked={chosen.includes(format)}
            onChange={() => {
              toggle(format);
            }}
          />
          <span>{formatWords[format].name}</span>
          {explained ? <span className={styles.use}>{formatWords[format].use}</span> : null}
        </label>
      ))}
    </fieldset>
  );
}
