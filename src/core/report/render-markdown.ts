import type { ReportModel } from './build-report';
import { writeDate } from './dates';
import { escapeMarkdown } from './markdown';
import { sectionNames, sectionTable, type ReportParts, type SectionName } from './sections';

function sectionMarkdown<Name extends SectionName>(name: Name, parts: ReportParts): string {
  const section = sectionTable[name];
  return `## ${section.title}\n\n${section.markdown(parts[name])}`;
}

/** The report as Markdown; text from outside is escaped, so no tag and no link of its own can come to life. */
export function renderMarkdown(model: ReportModel): string {
  const printed = model.printedOn === null ? '' : `, ${writeDate(model.printedOn)}`;
  return [
    `# ${model.status}: ${escapeMarkdown(model.title)}`,
    `Review report made with ${model.generator.name} ${escapeMarkdown(model.generator.version)}${printed}. This is a draft: it has not been released.`,
    ...sectionNames.map((name) => sectionMarkdown(name, model.parts)),
  ]
    .join('\n\n')
    .concat('\n');
}
