import type { ReportModel } from './build-report';
import { writeDate } from './dates';
import { html, trusted, type SafeHtml } from './html';
import { reportStyle } from './report-style';
import { sectionNames, sectionTable, type ReportParts, type SectionName } from './sections';

/** Nothing is loaded and nothing runs: style within the page, pictures only as data. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

function sectionHtml<Name extends SectionName>(name: Name, parts: ReportParts): SafeHtml {
  const section = sectionTable[name];
  return html`<section id="${section.id}">
    <h2>${section.title}</h2>
    ${section.html(parts[name])}
  </section> `;
}

function contentsHtml(): SafeHtml {
  return html`<nav aria-label="Contents">
    <ol class="contents">
      ${sectionNames.map((name) => html`<li><a href="#${sectionTable[name].id}">${sectionTable[name].title}</a></li>`)}
    </ol>
  </nav>`;
}

/** The report as one page that needs no network, no script and no other file. The PDF is printed from the same page. */
export function renderHtml(model: ReportModel): string {
  const printed = model.printedOn === null ? null : `, ${writeDate(model.printedOn)}`;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${model.status}: ${model.title}</title>
        <style>
          ${trusted(reportStyle)}
        </style>
      </head>
      <body>
        <header class="masthead">
          <p class="status">${model.status}</p>
          <h1>${model.title}</h1>
          <p class="quiet">
            Review report, made with ${model.generator.name} ${model.generator.version}${printed}. It has not
            been released.
          </p>
          ${contentsHtml()}
        </header>
        <main>${sectionNames.map((name) => sectionHtml(name, model.parts))}</main>
      </body>
    </html> `.markup;
}
