import { SelectField } from './select-field';
import { TextField } from './text-field';
import type { TypedCorrection } from './figure-correction';
import { actualityOptions, changeOptions, kindOptions, qualifierOptions } from './figure-words';
import styles from './figure-fields.module.css';

type TextName = {
  readonly [Name in keyof TypedCorrection]: TypedCorrection[Name] extends string
    ? string extends TypedCorrection[Name]
      ? Name
      : never
    : never;
}[keyof TypedCorrection];

interface FieldsProps {
  readonly typed: TypedCorrection;
  readonly onChange: (change: Partial<TypedCorrection>) => void;
}

/** Value and change handler of one text of a reading. */
function textOf({ typed, onChange }: FieldsProps, name: TextName) {
  return {
    value: typed[name],
    onChange: (value: string) => {
      onChange({ [name]: value });
    },
  };
}

/** The amount: how much, of what, where. */
function AmountFields(props: FieldsProps) {
  const { typed, onChange } = props;
  return (
    <>
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
        {...textOf(props, 'value')}
      />
      <TextField
        label="Upper end"
        help="Of a range; empty otherwise."
        optional
        {...textOf(props, 'upperValue')}
      />
      <TextField label="Unit or currency" help="USD, %, hour." optional {...textOf(props, 'unit')} />
      <SelectField
        label="Tells of"
        value={typed.change}
        options={changeOptions}
        onChange={(change) => {
          onChange({ change });
        }}
      />
      <TextField label="What is counted" optional {...textOf(props, 'counted')} />
      <TextField label="Where, or of whom" optional {...textOf(props, 'scope')} />
    </>
  );
}

/** What holds for the amount: when, as what, by whose word. */
function CircumstanceFields(props: FieldsProps) {
  const { typed, onChange } = props;
  return (
    <>
      <TextField
        label="When"
        help="2021, 2022-04, or from and to: 2020/2021."
        optional
        {...textOf(props, 'period')}
      />
      <TextField label="When, as said" optional {...textOf(props, 'periodWords')} />
      <SelectField
        label="Said as"
        value={typed.actuality}
        options={actualityOptions}
        onChange={(actuality) => {
          onChange({ actuality });
        }}
      />
      <TextField label="Citing" help="Whom the speaker quotes." optional {...textOf(props, 'attribution')} />
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
    </>
  );
}

/** The fields of a reading, in the order in which a sentence says them. */
export function FigureFields(props: FieldsProps) {
  return (
    <div className={styles.fields}>
      <AmountFields {...props} />
      <CircumstanceFields {...props} />
    </div>
  );
}
