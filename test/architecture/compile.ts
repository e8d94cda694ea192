import { join } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '..', '..');

/**
 * What the compiler says about a file that stands in a layer, under that layer's own tsconfig. The file is given as
 * text and is not on the disk; neither are the neighbours that it imports.
 */
export function compileInLayer(
  layer: string,
  code: string,
  neighbours: readonly string[] = [],
): readonly number[] {
  const folder = join(root, 'src', layer);
  const configuration = ts.getParsedCommandLineOfConfigFile(
    join(folder, 'tsconfig.json'),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
        throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, ' '));
      },
    },
  );
  if (configuration === undefined) throw new Error(`src/${layer} has no tsconfig.json.`);
  const path = join(folder, 'fixture.ts');
  const texts = new Map([
    [path, code],
    ...neighbours.map((name): [string, string] => [join(root, name), 'export const there = 1;\n']),
  ]);
  const options = { ...configuration.options, noEmit: true };
  const host = ts.createCompilerHost(options);
  const onDisk = { fileExists: host.fileExists.bind(host), getSourceFile: host.getSourceFile.bind(host) };
  host.fileExists = (name) => texts.has(name) || onDisk.fileExists(name);
  host.getSourceFile = (name, languageVersion, ...rest) => {
    const text = texts.get(name);
    return text === undefined
      ? onDisk.getSourceFile(name, languageVersion, ...rest)
      : ts.createSourceFile(name, text, languageVersion);
  };
  const program = ts.createProgram({
    rootNames: [path],
    options,
    host,
    ...(configuration.projectReferences === undefined
      ? {}
      : { projectReferences: configuration.projectReferences }),
  });
  return ts.getPreEmitDiagnostics(program).map(({ code: number }) => number);
}
