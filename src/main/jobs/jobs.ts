import type { Extraction } from '#core/claims/extraction';
import type { Board } from '#core/compare/board';
import type { ExportFormat } from '#core/contract/calls';
import type { BoardRows } from '#core/report/project-boards';
import type { Result } from '#core/result';
import type { ProjectSnapshot } from '#core/review/entities';
import type { PlainOptions } from './job-table';
import type { ReportFile } from './report-files';

/** How a job is ended before it is done, and where it tells the share that is, 0..1. */
export interface JobWatch {
  readonly signal?: AbortSignal;
  readonly onProgress?: (share: number) => void;
}

/** Long work, which main has done away from its own thread. */
export interface Jobs {
  /** Throws where it was ended by its signal. */
  readonly extract: (text: string, options: PlainOptions, watch?: JobWatch) => Promise<Extraction>;
  readonly board: (rows: BoardRows) => Promise<Result<Board>>;
  readonly reportHtml: (snapshot: ProjectSnapshot) => Promise<Result<string>>;
  readonly reportFiles: (
    snapshot: ProjectSnapshot,
    formats: readonly ExportFormat[],
  ) => Promise<Result<readonly ReportFile[]>>;
}
