import { Button } from '../../ui/button';
import { useView } from '../../view/view-state';
import styles from './board-tools.module.css';

/** What concerns the board as a whole. */
export function BoardActs() {
  const open = useView((view) => view.open);
  return (
    <div className={styles.acts}>
      <Button
        look="link"
        onClick={() => {
          open({ name: 'comparing', rate: null });
        }}
      >
        How figures are compared…
      </Button>
      <Button
        look="link"
        onClick={() => {
          open({ name: 'export-board' });
        }}
      >
        Export the board…
      </Button>
    </div>
  );
}
