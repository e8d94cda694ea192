import { TextField } from './text-field';

interface PassageFieldsProps {
  readonly passage: string;
  readonly pinpoint: string;
  /** Which words of the source are asked for. */
  readonly bearing: string;
  readonly onPassage: (passage: string) => void;
  readonly onPinpoint: (pinpoint: string) => void;
}

/** The words of a source that bear on something, and where in the source they stand. */
export function PassageFields({ passage, pinpoint, bearing, onPassage, onPinpoint }: PassageFieldsProps) {
  return (
    <>
      <TextField label="Passage" help={bearing} optional lines={3} value={passage} onChange={onPassage} />
      <TextField
        label="Pinpoint"
        help="Page, table, minute."
        optional
        value={pinpoint}
        onChange={onPinpoint}
      />
    </>
  );
}
