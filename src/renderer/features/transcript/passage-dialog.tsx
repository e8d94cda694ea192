import { useState } from 'react';
import type { TranscriptView } from '#core/contract/views';
import type { SpeakerRow } from '#core/review/entities';
import { throughInterpreter } from '#core/review/turn-mark';
import { sliceSpan, type Span } from '#core/text/span';
import { call } from '../../client/bridge';
import { showNews } from '../../client/problems';
import { useCall } from '../../client/use-call';
import { useTask } from '../../client/use-task';
import { ActDialog } from '../../ui/act-dialog';
import { Button } from '../../ui/button';
import { SelectField } from '../../ui/select-field';
import { TextField } from '../../ui/text-field';
import { useView } from '../../view/view-state';
import { isSomebodys, kindChoices, markNames, markOf, type WordsKind } from './mark-words';
import { effectWords, notChosen, passageAt, somebodyElse, speakerChoices } from './passage-choice';
import styles from './passage-dialog.module.css';

/** What the person says so far; what they left alone is as it is in the text. */
interface Said {
  readonly kind?: WordsKind;
  readonly speakerId?: string;
  readonly name: string;
  readonly role: string;
}

interface FormProps {
  readonly view: TranscriptView;
  readonly speakers: readonly SpeakerRow[];
  readonly words: Span;
  readonly wholeTurn: boolean;
  readonly onClose: () => void;
}

const scopes = [
  ['words', 'The selected words'],
  ['turn', 'All of the turn they stand in'],
] as const;

function saidWords(name: string, kind: WordsKind): string {
  if (!isSomebodys(kind)) return `${markNames[kind]}: nobody says this now.`;
  return `${name} says this now${kind === 'interpreted' ? `, ${throughInterpreter}` : ''}.`;
}

/** Who is meant as a call names them; null where that is still open. */
function speakerOf(speakerId: string, { name, role }: Said) {
  if (speakerId !== somebodyElse) return speakerId === notChosen ? null : { speakerId };
  return name.trim() === '' ? null : { name: name.trim(), role: role.trim() || null };
}

function PassageForm({ view, speakers, words, wholeTurn, onClose }: FormProps) {
  const [scope, setScope] = useState<(typeof scopes)[number][0]>(wholeTurn ? 'turn' : 'words');
  const [said, setSaid] = useState<Said>({ name: '', role: '' });
  const task = useTask();
  const say = (part: Partial<Said>) => {
    setSaid((before) => ({ ...before, ...part }));
  };
  const { turn } = passageAt(view, words);
  const meant = scope === 'turn' && turn !== undefined ? turn : words;
  const passage = passageAt(view, meant);
  const kind = said.kind ?? passage.kind;
  const speakerId = said.speakerId ?? passage.speakerId ?? notChosen;
  const somebodys = isSomebodys(kind);
  const speaker = somebodys ? speakerOf(speakerId, said) : null;
  const effect = effectWords(passage, kind, speakerId);
  const save = async () => {
    const { start, end } = meant;
    const input = { transcriptId: view.transcript.id, start, end, mark: markOf(kind), speaker };
    if ((await task.run(() => call('passage.assign', input))) === undefined) return;
    const name = speakers.find(({ id }) => id === speakerId)?.name ?? said.name.trim();
    showNews(saidWords(name, kind));
    onClose();
  };
  return (
    <ActDialog
      title="Who says this"
      act="Save"
      task={task}
      ready={effect !== null && (speaker !== null || !somebodys)}
      onAct={() => void save()}
      onClose={onClose}
    >
      <blockquote className={styles.words}>{sliceSpan(view.text, meant).trim()}</blockquote>
      {wholeTurn || turn === undefined ? null : (
        <SelectField label="What you mean" value={scope} options={scopes} onChange={setScope} />
      )}
      <SelectField
        label="This is"
        value={kind}
        options={kindChoices}
        onChange={(chosen) => {
          say({ kind: chosen });
        }}
      />
      {somebodys ? (
        <SpeakerFields
          choices={speakerChoices(view, speakers)}
          speakerId={speakerId}
          said={said}
          onSay={say}
        />
      ) : null}
      {effect === null ? null : <p className={styles.effect}>{effect}</p>}
    </ActDialog>
  );
}

interface SpeakerFieldsProps {
  readonly choices: readonly (readonly [string, string])[];
  readonly speakerId: string;
  readonly said: Said;
  readonly onSay: (part: Partial<Said>) => void;
}

function SpeakerFields({ choices, speakerId, said, onSay }: SpeakerFieldsProps) {
  const { open } = useView();
  return (
    <>
      <div className={styles.speaker}>
        <SelectField
          label="Spoken by"
          value={speakerId}
          options={speakerId === notChosen ? [[notChosen, 'Choose…'], ...choices] : choices}
          onChange={(chosen) => {
            onSay({ speakerId: chosen });
          }}
        />
        {speakerId === notChosen || speakerId === somebodyElse ? null : (
          <Button
            look="link"
            onClick={() => {
              open({ name: 'speaker', speakerId });
            }}
          >
            Correct name or role…
          </Button>
        )}
      </div>
      {speakerId === somebodyElse ? (
        <>
          <TextField
            label="Name"
            value={said.name}
            onChange={(name) => {
              onSay({ name });
            }}
            required
            autoFocus
          />
          <TextField
            label="Role"
            value={said.role}
            onChange={(role) => {
              onSay({ role });
            }}
            optional
            help="As it reads in the report, like “President of Azerbaijan”."
          />
        </>
      ) : null}
    </>
  );
}

interface PassageDialogProps {
  readonly transcriptId: string;
  readonly words: Span;
  readonly wholeTurn: boolean;
  readonly onClose: () => void;
}

/** Says whose words are, or that they are nobody's: of a turn, or of what was selected. */
export function PassageDialog({ transcriptId, ...given }: PassageDialogProps) {
  const transcript = useCall('transcript.read', { transcriptId });
  const project = useCall('project.read', {});
  if (transcript.data === undefined || !project.data) return null;
  return <PassageForm view={transcript.data} speakers={project.data.speakers} {...given} />;
}
