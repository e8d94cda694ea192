import { useState } from 'react';
import { relationKinds, type BoardRelation, type RelationKind } from '#core/compare/board';
import { call } from '../../client/bridge';
import { showNews } from '../../client/problems';
import { useTask } from '../../client/use-task';
import { ActDialog } from '../../ui/act-dialog';
import { SelectField } from '../../ui/select-field';
import { TextField } from '../../ui/text-field';
import { relationNames } from '../../view/relation-words';

interface OverrideDialogProps {
  readonly transcriptId: string;
  readonly relation: BoardRelation;
  readonly onClose: () => void;
}

/** Nothing is suggested: the word is the person's. */
const undecided = 'undecided';

function startingRelation({ relation, decision }: BoardRelation): RelationKind | typeof undecided {
  return decision?.kind === 'overridden' ? relation : undecided;
}

/** Says another relation than the program finds, with the reason that the report prints. */
export function OverrideDialog({ transcriptId, relation, onClose }: OverrideDialogProps) {
  const { computed, key, decision } = relation;
  const [kind, setKind] = useState(startingRelation(relation));
  const [note, setNote] = useState(decision?.note ?? '');
  const task = useTask();
  const override = async () => {
    if (kind === undecided) return;
    const input = { transcriptId, pair: key, computed, relation: kind, note };
    if ((await task.run(() => call('relation.decide', input))) === undefined) return;
    showNews(`Overridden: ${relationNames[kind]}, where the program finds ${relationNames[computed]}.`);
    onClose();
  };
  const others = relationKinds.filter((other) => other !== computed);
  return (
    <ActDialog
      title="Override the relation"
      act="Override"
      task={task}
      ready={kind !== undecided}
      onAct={() => void override()}
      onClose={onClose}
    >
      <p>The program finds: {relationNames[computed]}.</p>
      <SelectField
        label="You say"
        value={kind}
        options={[
          ...(kind === undecided ? [[undecided, 'Choose…'] as const] : []),
          ...others.map((other) => [other, relationNames[other]] as const),
        ]}
        onChange={setKind}
      />
      <TextField
        label="Why"
        help="Printed in the report beside your word."
        lines={3}
        value={note}
        onChange={setNote}
      />
    </ActDialog>
  );
}
