import type { RecentProject } from '#core/contract/views';

const longestList = 12;

/** The list with this project on top, once. */
export function withRecent(
  recent: readonly RecentProject[],
  project: RecentProject,
): readonly RecentProject[] {
  return [project, ...recent.filter(({ path }) => path !== project.path)].slice(0, longestList);
}

/** The list without a project that could not be found any more. */
export function withoutRecent(recent: readonly RecentProject[], path: string): readonly RecentProject[] {
  return recent.filter((project) => project.path !== path);
}
