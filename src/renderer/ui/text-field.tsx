import { Field } from './field';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly help?: string;
  readonly optional?: boolean;
  readonly type?: 'text' | 'date' | 'url';
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly autoFocus?: boolean;
  /** More than one makes it a text area of so many lines. */
  readonly lines?: number;
}

/** A labelled line or area of text. */
export function TextField({
  label,
  help,
  optional,
  lines = 1,
  value,
  onChange,
  type = 'text',
  ...rest
}: TextFieldProps) {
  const extra = { ...(help === undefined ? {} : { help }), ...(optional === undefined ? {} : { optional }) };
  return (
    <Field label={label} {...extra}>
      {(id, helpId) =>
        lines > 1 ? (
          <textarea
            id={id}
            aria-describedby={helpId}
            rows={lines}
            value={value}
            onChange={(event) => {
              onChange(event.target.value);
            }}
            {...rest}
          />
        ) : (
          <input
            id={id}
            aria-describedby={helpId}
            type={type}
            value={value}
            onChange={(event) => {
              onChange(event.target.value);
            }}
            {...rest}
          />
        )
      }
    </Field>
  );
}
