import { useState } from 'react';
import type { CallInput } from '#core/contract/calls';
import type { ChosenFile } from '#core/contract/views';
import { call } from '../../client/bridge';
import type { Task } from '../../client/use-task';
import { emptyDescription, storedDescription, type Description } from './description';
import type { Origin } from './text-origin';

interface NewText {
  readonly origin: Origin;
  readonly setOrigin: (origin: Origin) => void;
  readonly file: ChosenFile | null;
  readonly chooseFile: () => Promise<void>;
  readonly pasted: string;
  readonly setPasted: (text: string) => void;
  readonly description: Description;
  readonly setDescription: (description: Description) => void;
  /** What a call would be given; null while something that it needs is missing. */
  readonly input: CallInput<'project.create'> | null;
}

/** Title and date of the file take the place of what an earlier file brought, never of what the person typed. */
function prefill(typed: Description, file: ChosenFile, earlier: ChosenFile | null): Description {
  const untouched = (value: string, before: string | null | undefined) => value === '' || value === before;
  return {
    ...typed,
    title: untouched(typed.title, earlier?.title) ? file.title : typed.title,
    date: untouched(typed.date, earlier?.date) ? (file.date ?? '') : typed.date,
  };
}

/** A text on its way into a project: where it comes from and how it is described. */
export function useNewText(task: Task): NewText {
  const [origin, setOrigin] = useState<Origin>('file');
  const [file, setFile] = useState<ChosenFile | null>(null);
  const [pasted, setPasted] = useState('');
  const [description, setDescription] = useState(emptyDescription);
  const chooseFile = async () => {
    const chosen = await task.run(() => call('file.choose', {}));
    if (chosen === undefined || chosen === null) return;
    setDescription((typed) => prefill(typed, chosen, file));
    setFile(chosen);
  };
  const fromFile = file === null ? null : { from: 'file' as const, token: file.token };
  const fromPaste = pasted.trim() === '' ? null : { from: 'paste' as const, text: pasted };
  const source = origin === 'file' ? fromFile : fromPaste;
  const input =
    source === null || description.title.trim() === '' ? null : { source, ...storedDescription(description) };
  return { origin, setOrigin, file, chooseFile, pasted, setPasted, description, setDescription, input };
}
