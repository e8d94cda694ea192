import { isBuiltin } from 'node:module';
import { posix, relative, sep } from 'node:path';
import { allowsPackage, layerOf, layers } from './layers.mjs';

/**
 * What an import asks for, judged by the table.
 * @param {string} from importing file below src, with `/`
 * @param {string} specifier as written
 * @param {boolean} isType only types are imported
 * @param {readonly import('./layers.mjs').Layer[]} [table]
 * @returns {string | null} why it is refused
 */
export function judgeImport(from, specifier, isType, table = layers) {
  const own = layerOf(from, table);
  if (own === null) return `src/${posix.dirname(from)} has no row in scripts/lint/layers.mjs; give it one.`;
  const target = fileOf(from, specifier);
  if (target === null) return judgePackage(own.layer, specifier);
  const other = layerOf(target, table);
  if (other === null) return `${specifier} lies in no layer of scripts/lint/layers.mjs.`;
  if (other.folder === own.folder) return null;
  if (own.layer.imports.includes(other.layer.folder)) return null;
  if (own.layer.typesOf?.includes(other.layer.folder) === true) {
    return isType ? null : `${own.folder} may import only types of ${other.folder}.`;
  }
  return `${own.folder} may not import ${other.folder}; docs/architecture.md says who may import what.`;
}

/**
 * @param {import('./layers.mjs').Layer} layer
 * @param {string} specifier
 */
function judgePackage(layer, specifier) {
  if (isBuiltin(specifier))
    return layer.node === true ? null : `${layer.folder} may not use Node (${specifier}).`;
  return allowsPackage(layer.packages, specifier)
    ? null
    : `${layer.folder} may not use the package ${specifier}.`;
}

/**
 * The file below src that a specifier means, or null for a package.
 * @param {string} from
 * @param {string} specifier
 */
function fileOf(from, specifier) {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier);
  // Data tables lie outside src; a row allows them by name, like a package.
  return specifier.startsWith('#') && !specifier.startsWith('#resources/') ? specifier.slice(1) : null;
}

/** The lint rule made of the table. */
export const layerRule = /** @type {import('eslint').Rule.RuleModule} */ ({
  meta: { type: 'problem', docs: { description: 'Keeps the layers of docs/architecture.md' }, schema: [] },
  create(context) {
    const path = relative(context.cwd, context.filename).split(sep).join('/');
    if (!path.startsWith('src/')) return {};
    /**
     * @param {import('eslint').Rule.Node} node
     * @param {unknown} specifier
     * @param {boolean} isType
     */
    const check = (node, specifier, isType) => {
      if (typeof specifier !== 'string') return;
      const message = judgeImport(path.slice('src/'.length), specifier, isType);
      if (message !== null) context.report({ node, message });
    };
    /** @param {any} node */
    const checkDeclaration = (node) => {
      const isType = node.importKind === 'type' || node.exportKind === 'type';
      if (node.source !== null && node.source !== undefined) check(node, node.source.value, isType);
    };
    return {
      ImportDeclaration: checkDeclaration,
      ExportNamedDeclaration: checkDeclaration,
      ExportAllDeclaration: checkDeclaration,
      ImportExpression: (node) => check(node, /** @type {any} */ (node.source).value, false),
      TSImportType: (/** @type {any} */ node) =>
        check(node, (node.source ?? node.argument?.literal)?.value, true),
    };
  },
});
