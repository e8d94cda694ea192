import type { Extraction, ExtractionOptions } from '#core/claims/extraction';
import type { Board } from '#core/compare/board';
import type { ExportFormat } from '#core/contract/calls';
import type { BoardRows } from '#core/report/project-boards';
import type { Result } from '#core/result';
import type { ProjectSnapshot } from '#core/review/entities';
import type { ReportFile } from './report-files';

/** Long work, which main has done away from its own thread. */
export interface Jobs {
  readonly extract: (text: string, options: ExtractionOptions) => Promise<Extraction>;
  readonly board: (rows: BoardRows) => Promise<Result<Board>>;
  readonly reportHtml: (snapshot: ProjectSnapshot) => Promise<Result<string>>;
  readonly reportFiles: (
    snapshot: ProjectSnapshot,
    formats: readonly ExportFormat[],
  ) => Promise<Result<readonly ReportFile[]>>;
}
