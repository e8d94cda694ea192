import { Button } from '../../ui/button';

/** The two ways out of a form. */
export function SaveActions({
  disabled,
  onClose,
}: {
  readonly disabled: boolean;
  readonly onClose: () => void;
}) {
  return (
    <>
      <Button onClick={onClose}>Cancel</Button>
      <Button type="submit" look="primary" disabled={disabled}>
        Save
      </Button>
    </>
  );
}
