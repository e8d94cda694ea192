import type { EventName, EventPayload } from '#core/contract/events';
import type { Theme } from '#core/contract/views';
import type { Result } from '#core/result';
import type { SettingsFile } from '../files/settings-file';
import type { Jobs } from '../jobs/jobs';

/** What the person is asked for; null where they changed their mind. */
export interface Dialogs {
  readonly chooseText: () => Promise<string | null>;
  readonly chooseProject: () => Promise<string | null>;
  readonly chooseNewProject: (suggestedName: string) => Promise<string | null>;
  readonly chooseExportFolder: () => Promise<string | null>;
}

/** Everything of the world that the desk needs, so that it runs in a test without Electron. */
export interface DeskPorts {
  readonly version: string;
  readonly settings: SettingsFile;
  readonly dialogs: Dialogs;
  readonly jobs: Jobs;
  /** The sample's text and description as they ship. */
  readonly sampleFolder: string;
  /** Where the copy of the sample lies. */
  readonly ownFolder: string;
  readonly now: () => string;
  readonly newId: () => string;
  readonly emit: <Name extends EventName>(name: Name, payload: EventPayload<Name>) => void;
  readonly openLink: (url: string) => Promise<Result<null>>;
  readonly showTheme: (theme: Theme) => void;
}
