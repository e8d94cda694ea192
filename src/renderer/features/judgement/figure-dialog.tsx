import { useState } from 'react';
import type { FigureRow } from '#core/review/entities';
import { call } from '../../client/bridge';
import { useTask } from '../../client/use-task';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ProblemLine } from '../../ui/problem-line';
import { SelectField } from '../../ui/select-field';
import { TextField } from '../../ui/text-field';
import { correctionInput, typedReading, type TypedCorrection } from './figure-correction';
import { changeOptions, kindOptions, qualifierOptions } from './figure-words';
import styles from './figure-dialog.module.css';

interface FieldsProps {
  readonly typed: TypedCorrection;
  readonly onChange: (change: Partial<TypedCorrection>) => void;
}

/** The fields of a reading, in the order in which a sentence says them. */
function CorrectionFields({ typed, onChange }: FieldsProps) {
  const text = (name: 'value' | 'upperValue' | 'unit' | 'counted' | 'scope') => ({
    value: typed[name],
    onChange: (value: string) => {
      onChange({ [name]: value });
    },
  });
  return (
    <div className={styles.fields}>
      <SelectField
        label="Kind"
        value={typed.kind}
        options={kindOptions}
        onChange={(kind) => {
          onChange({ kind });
        }}
      />
      <SelectField
        label="Qualifier"
        value={typed.qualifier}
        options={qualifierOptions}
        onChange={(qualifier) => {
          onChange({ qualifier });
        }}
      />
      <TextField
        label="Value"
        help="Digits with a point: 3400000000, 0.5. Times: 2022-04, PT5H."
        {...text('value')}
      />
      <TextField label="Upper end" help="Of a range; empty otherwise." optional {...text('upperValue')} />
      <TextField label="Unit" help="USD, %, hour." optional {...text('unit')} />
      <SelectField
        label="Tells of"
        value={typed.change}
        options={changeOptions}
        onChange={(change) => {
          onChange({ change });
        }}
      />
      <TextField label="What is counted" optional {...text('counted')} />
      <TextField label="Where, or of whom" optional {...text('scope')} />
      <label className={styles.negated}>
        <input
          type="checkbox"
          checked={typed.negated}
          onChange={(event) => {
            onChange({ negated: event.target.checked });
          }}
        />
        Said not to be so
      </label>
    </div>
  );
}

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
  const save = () => void finish(run(() => call('figure.correct', correctionInput(figure.id, typed))));
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
      <CorrectionFields
        typed={typed}
        onChange={(change) => {
          setTyped((before) => ({ ...before, ...change }));
        }}
      />
      <ProblemLine message={problem} />
    </Dialog>
  );
}
