import { useLayoutEffect, useRef } from 'react';
import styles from './text-area.module.css';

interface TextAreaProps {
  readonly id: string;
  readonly value: string;
  readonly placeholder: string;
  readonly onChange: (value: string) => void;
  readonly onFocus?: () => void;
  readonly onBlur?: () => void;
}

/** An area that grows with its text, so that nothing written is out of sight. Escape leaves it. */
export function TextArea({ value, onChange, ...rest }: TextAreaProps) {
  const element = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const area = element.current;
    if (area === null) return;
    area.style.height = 'auto';
    area.style.height = `${String(area.scrollHeight + 2)}px`;
  }, [value]);
  return (
    <textarea
      ref={element}
      className={styles.area}
      rows={3}
      value={value}
      onChange={(event) => {
        onChange(event.target.value);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.currentTarget.blur();
      }}
      {...rest}
    />
  );
}
