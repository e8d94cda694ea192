import type { ExportFormat } from '#core/contract/calls';
import { buildReport, type ReportModel } from '#core/report/build-report';
import { projectBoards } from '#core/report/project-boards';
import { renderCsv } from '#core/report/render-csv';
import { renderHtml } from '#core/report/render-html';
import { renderJson } from '#core/report/render-json';
import { renderMarkdown } from '#core/report/render-markdown';
import type { ProjectSnapshot } from '#core/review/entities';
import { fileNameFrom } from '../files/file-name';

/** A file of the report, ready to be written. */
export interface ReportFile {
  readonly format: ExportFormat;
  readonly fileName: string;
  readonly content: string | Uint8Array;
}

/** The report of a project as data: the same project gives the same report. */
export function reportModel(snapshot: ProjectSnapshot, version: string): ReportModel {
  return buildReport(snapshot, projectBoards(snapshot), { version });
}

/** The report as the window shows it. */
export function reportHtml(snapshot: ProjectSnapshot, version: string): string {
  return renderHtml(reportModel(snapshot, version));
}

/** The report in the formats asked for. PDF is printed from the HTML by whoever has a browser, hence the argument. */
export async function reportFiles(
  model: ReportModel,
  formats: readonly ExportFormat[],
  printPdf: (html: string) => Promise<Uint8Array>,
): Promise<readonly ReportFile[]> {
  const name = fileNameFrom(model.title);
  const render: { readonly [Format in ExportFormat]: () => string | Promise<Uint8Array> } = {
    html: () => renderHtml(model),
    pdf: () => printPdf(renderHtml(model)),
    md: () => renderMarkdown(model),
    csv: () => renderCsv(model),
    json: () => renderJson(model),
  };
  const files: ReportFile[] = [];
  for (const format of new Set(formats)) {
    files.push({ format, fileName: `${name}.${format}`, content: await render[format]() });
  }
  return files;
}
