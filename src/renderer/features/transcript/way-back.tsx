import { Button } from '../../ui/button';
import { useView, type View } from '../../view/view-state';
import styles from './way-back.module.css';

const placeWords: Readonly<Record<View, string>> = {
  review: 'the review',
  compare: 'the board',
  sources: 'the sources',
  report: 'the report',
  history: 'the history',
};

/** Back to the view from which words were looked up. */
export function WayBack() {
  const { returnTo, goBack } = useView();
  if (returnTo === null) return null;
  return (
    <div className={styles.back}>
      <Button look="quiet" hint="B" onClick={goBack}>
        ← Back to {placeWords[returnTo]}
      </Button>
    </div>
  );
}
