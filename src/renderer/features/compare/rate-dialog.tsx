import { useState } from 'react';
import type { CurrencyPair } from '#core/compare/numbers/missing-rate';
import type { CallInput } from '#core/contract/calls';
import type { RateView, SourceDetail } from '#core/contract/views';
import type { Result } from '#core/result';
import { call } from '../../client/bridge';
import { enterSource } from '../../client/enter-source';
import { showNews } from '../../client/problems';
import { useTask } from '../../client/use-task';
import { ActDialog } from '../../ui/act-dialog';
import { isSourceNamed, SourceChoice, startingSource } from '../../ui/source-choice';
import { sourceRecord } from '../../ui/source-fields';
import { TextField } from '../../ui/text-field';
import styles from './comparing-dialog.module.css';

/** A rate as it is typed. */
interface TypedRate {
  readonly from: string;
  readonly to: string;
  readonly rate: string;
  readonly date: string;
}

interface RateDialogProps {
  /** The rate to correct; null enters a new one. */
  readonly rate: RateView | null;
  /** The currencies of a new one, where they are known. */
  readonly pair: CurrencyPair | null;
  readonly sources: readonly SourceDetail[];
  readonly onClose: () => void;
}

function typedRate(rate: RateView | null, pair: CurrencyPair | null): TypedRate {
  return {
    from: rate?.from ?? pair?.from ?? '',
    to: rate?.to ?? pair?.to ?? '',
    rate: rate?.rate ?? '',
    date: rate?.date ?? '',
  };
}

function save(rate: RateView | null, input: CallInput<'rate.add'>): Promise<Result<unknown>> {
  return rate === null ? call('rate.add', input) : call('rate.edit', { rateId: rate.id, ...input });
}

/** What a currency is worth in another, on a day, by a source. */
export function RateDialog({ rate, pair, sources, onClose }: RateDialogProps) {
  const [typed, setTyped] = useState(() => typedRate(rate, pair));
  const [source, setSource] = useState(() => startingSource(sources, rate?.sourceId));
  const task = useTask();
  const field = (name: keyof TypedRate) => ({
    value: typed[name],
    onChange: (value: string) => {
      setTyped((before) => ({ ...before, [name]: value }));
    },
  });
  const enter = async () => {
    const sourceId = await enterSource(task.run, source.id, sourceRecord(source.entered));
    if (sourceId === undefined) return;
    setSource({ ...source, id: sourceId });
    if ((await task.run(() => save(rate, { ...typed, sourceId }))) === undefined) return;
    showNews(`1 ${typed.from.toUpperCase()} is ${typed.rate} ${typed.to.toUpperCase()} in every comparison.`);
    onClose();
  };
  const filled = [typed.from, typed.to, typed.rate, typed.date].every((value) => value.trim() !== '');
  return (
    <ActDialog
      title={rate === null ? 'Enter an exchange rate' : 'Correct the exchange rate'}
      act={rate === null ? 'Enter' : 'Save'}
      task={task}
      ready={filled && isSourceNamed(source)}
      onAct={() => void enter()}
      onClose={onClose}
    >
      <div className={styles.equation}>
        <TextField label="One unit of" placeholder="EUR" {...field('from')} />
        <TextField label="is worth" placeholder="1.13" {...field('rate')} />
        <TextField label="of" placeholder="USD" {...field('to')} />
      </div>
      <TextField label="On the day" type="date" {...field('date')} />
      <SourceChoice sources={sources} value={source} onChange={setSource} />
    </ActDialog>
  );
}
