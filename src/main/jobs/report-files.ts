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

/** A file of the report as text. Of a PDF it is the page that is to be printed. */
export interface RenderedReport {
  readonly format: ExportFormat;
  readonly fileName: string;
  readonly text: string;
}

const renderers: { readonly [Format in ExportFormat]: (model: ReportModel) => string } = {
  html: renderHtml,
  pdf: renderHtml,
  md: renderMarkdown,
  csv: renderCsv,
  json: renderJson,
};

/** The report in the formats asked for, each once. */
export function renderReport(
  model: ReportModel,
  formats: readonly ExportFormat[],
): readonly RenderedReport[] {
  const name = fileNameFrom(model.title);
  return [...new Set(formats)].map((format) => ({
    format,
    fileName: `${name}.${format}`,
    text: renderers[format](model),
  }));
}

/** The files of a rendered report. PDF is printed from its page by whoever has a browser, hence the argument. */
export async function printReport(
  rendered: readonly RenderedReport[],
  printPdf: (html: string) => Promise<Uint8Array>,
): Promise<readonly ReportFile[]> {
  const files: ReportFile[] = [];
  for (const { format, fileName, text } of rendered)
    files.push({ format, fileName, content: format === 'pdf' ? await printPdf(text) : text });
  return files;
}

/** The report's files at once, for whoever has no window to keep answering. */
export function reportFiles(
  model: ReportModel,
  formats: readonly ExportFormat[],
  printPdf: (html: string) => Promise<Uint8Array>,
): Promise<readonly ReportFile[]> {
  return printReport(renderReport(model, formats), printPdf);
}
