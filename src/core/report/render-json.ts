import type { ReportModel } from './build-report';

/** The whole model, indented, with a line feed at the end. `<` is escaped, so that the text may stand inside a page. */
export function renderJson(model: ReportModel): string {
  return `${JSON.stringify(model, null, 2).replaceAll('<', '\\u003c')}\n`;
}
