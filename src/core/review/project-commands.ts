import { defaultTolerance } from '../figures/bounds';
import { compareDecimals, isDecimal } from '../figures/decimal';
import type { CommandEnvironment } from './change-set';
import { decide, inserted, refuse, updated, type Decision } from './decision';
import { storableLine } from './entered-text';
import type { ProjectRow, ReviewerRow } from './entities';

/** The rows that a new project begins with: itself and the person who makes it. */
export function createProject(
  input: { readonly title: string; readonly reviewerName: string },
  env: CommandEnvironment,
): Decision {
  const title = storableLine(input.title);
  if (title === '') return refuse('title-empty', 'A project needs a title.');
  const project: ProjectRow = { id: env.newId(), title, createdAt: env.now, tolerance: defaultTolerance };
  const reviewer: ReviewerRow = { id: env.reviewerId, name: storableLine(input.reviewerName) || 'Reviewer' };
  return decide('create project', [inserted('project', project), inserted('reviewer', reviewer)]);
}

/** Renames the project; the file keeps its name. */
export function renameProject(
  rows: { readonly project: ProjectRow },
  input: { readonly title: string },
): Decision {
  const title = storableLine(input.title);
  if (title === '') return refuse('title-empty', 'A project needs a title.');
  return decide('rename project', updated('project', rows.project, { title }));
}

/** Sets how wide "about" and "almost" are, for every comparison of the project; a decimal string from 0 to below 1. */
export function setTolerance(
  rows: { readonly project: ProjectRow },
  input: { readonly tolerance: string },
): Decision {
  const tolerance = storableLine(input.tolerance);
  if (!isDecimal(tolerance) || compareDecimals(tolerance, '0') < 0 || compareDecimals(tolerance, '1') >= 0) {
    return refuse(
      'tolerance-form',
      `“${tolerance}” is no tolerance; enter a share from 0 to below 1, such as 0.1 for a tenth.`,
    );
  }
  return decide('set tolerance', updated('project', rows.project, { tolerance }));
}

/** Adds a person who reviews; a name stands for one person. */
export function addReviewer(
  rows: { readonly reviewers: readonly ReviewerRow[] },
  input: { readonly name: string },
  env: CommandEnvironment,
): Decision {
  const name = storableLine(input.name);
  const refusal = nameRefusal(rows.reviewers, name);
  return refusal ?? decide('add reviewer', [inserted('reviewer', { id: env.newId(), name })]);
}

/** Corrects a reviewer's name on everything they did. */
export function renameReviewer(
  rows: { readonly reviewer: ReviewerRow; readonly reviewers: readonly ReviewerRow[] },
  input: { readonly name: string },
): Decision {
  const name = storableLine(input.name);
  const others = rows.reviewers.filter((reviewer) => reviewer.id !== rows.reviewer.id);
  const refusal = nameRefusal(others, name);
  return refusal ?? decide('rename reviewer', updated('reviewer', rows.reviewer, { name }));
}

function nameRefusal(others: readonly ReviewerRow[], name: string): Decision | null {
  if (name === '') return refuse('name-empty', 'A reviewer needs a name.');
  const taken = others.some((reviewer) => reviewer.name === name);
  return taken ? refuse('name-taken', `There is a reviewer named "${name}" already.`) : null;
}
