import { useState } from 'react';
import type { CurrencyPair } from '#core/compare/numbers/missing-rate';
import type { RateView } from '#core/contract/views';
import { failure, type Result } from '#core/result';
import { call } from '../../client/bridge';
import { showNews } from '../../client/problems';
import { useCall } from '../../client/use-call';
import { useTask } from '../../client/use-task';
import { ActDialog } from '../../ui/act-dialog';
import { TextField } from '../../ui/text-field';
import { percentOfShare, shareOfPercent } from '../../view/percent';
import { RateDialog } from './rate-dialog';
import { RateList } from './rate-list';

interface ComparingDialogProps {
  /** Two currencies whose rate is asked for at once. */
  readonly rate: CurrencyPair | null;
  readonly onClose: () => void;
}

/** A tolerance is kept as a share and said in percent. */
function setTolerance(percent: string): Promise<Result<unknown>> {
  const tolerance = shareOfPercent(percent);
  return tolerance === null
    ? Promise.resolve(
        failure(
          'tolerance-form',
          `“${percent}” is no tolerance; enter a percentage from 0 to below 100, such as 10.`,
        ),
      )
    : call('board.setTolerance', { tolerance });
}

interface SettingsProps {
  /** As it is set, in percent. */
  readonly before: string;
  /** As it is typed. */
  readonly percent: string;
  readonly onPercent: (percent: string) => void;
  readonly rates: readonly RateView[];
  readonly onEdit: (rate: RateView | null) => void;
  readonly onClose: () => void;
}

function Settings({ before, percent, onPercent, rates, onEdit, onClose }: SettingsProps) {
  const task = useTask();
  const changed = percent.trim() !== before;
  const save = async () => {
    if (changed && (await task.run(() => setTolerance(percent))) === undefined) return;
    if (changed) showNews(`“About” and “almost” reach ${percent.replace('%', '').trim()} % far now.`);
    onClose();
  };
  return (
    <ActDialog
      title="How figures are compared"
      act={changed ? 'Save' : 'Done'}
      task={task}
      ready
      onAct={() => void save()}
      onClose={onClose}
    >
      <TextField
        label="Tolerance in percent"
        help="How far “about” reaches to both sides, and “almost” below its number."
        value={percent}
        onChange={onPercent}
      />
      <RateList rates={rates} onEdit={onEdit} />
    </ActDialog>
  );
}

/** What the project decides about every comparison: how wide "about" is, and the rates between currencies. */
export function ComparingDialog({ rate: asked, onClose }: ComparingDialogProps) {
  const [edited, setEdited] = useState<{ readonly rate: RateView | null } | null>(
    asked === null ? null : { rate: null },
  );
  // It stays typed while a rate is entered.
  const [typed, setTyped] = useState<string | null>(null);
  const project = useCall('project.read', {});
  const rates = useCall('rates.list', {});
  const sources = useCall('sources.list', {});
  if (project.data === undefined || project.data === null) return null;
  if (rates.data === undefined || sources.data === undefined) return null;
  const before = percentOfShare(project.data.tolerance);
  if (edited === null) {
    return (
      <Settings
        before={before}
        percent={typed ?? before}
        onPercent={setTyped}
        rates={rates.data}
        onEdit={(rate) => {
          setEdited({ rate });
        }}
        onClose={onClose}
      />
    );
  }
  return (
    <RateDialog
      rate={edited.rate}
      pair={asked}
      sources={sources.data}
      onClose={() => {
        // Who came for a rate is done; who came from the list goes back to it.
        if (asked === null) setEdited(null);
        else onClose();
      }}
    />
  );
}
