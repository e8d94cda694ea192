import type { Extraction, ExtractionOptions } from '#core/claims/extraction';
import type { Board } from '#core/compare/board';
import type { ExportFormat } from '#core/contract/calls';
import type { BoardRows } from '#core/report/project-boards';
import type { ProjectSnapshot } from '#core/review/entities';
import type { RenderedReport } from './report-files';
import type { SharedProgress } from './shared-progress';

/** The options that can be sent to a thread. */
export type PlainOptions = Omit<ExtractionOptions, 'onProgress'>;

/** Work that is done in a thread of its own: what it is given and what it answers, all of it plain data. */
export interface JobTable {
  readonly extract: {
    readonly task: {
      readonly text: string;
      readonly options: PlainOptions;
      readonly progress: SharedProgress;
    };
    readonly answer: Extraction;
  };
  readonly board: { readonly task: BoardRows; readonly answer: Board };
  readonly report: {
    readonly task: {
      readonly snapshot: ProjectSnapshot;
      readonly version: string;
      readonly formats: readonly ExportFormat[];
    };
    readonly answer: readonly RenderedReport[];
  };
}

export type JobName = keyof JobTable;

/** What a thread is sent. */
export interface Job<Name extends JobName> {
  readonly name: Name;
  readonly task: JobTable[Name]['task'];
}
