import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

interface Source {
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

/** Every source file of the program. */
const sources: readonly Source[] = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => {
    const text = readFileSync(join(root, 'src', path), 'utf8');
    return {
      path: path.replaceAll('\\', '/'),
      text,
      tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true),
    };
  });

/** Files in which a node of the tree fits. */
function filesWith(fits: (node: ts.Node) => boolean): readonly string[] {
  const visit = (node: ts.Node): boolean =>
    fits(node) || (ts.forEachChild(node, (child) => visit(child) || undefined) ?? false);
  return sources.filter(({ tree }) => visit(tree)).map(({ path }) => path);
}

/** Every `webPreferences` of the program as text by name. */
function webPreferences(): readonly {
  readonly path: string;
  readonly fields: ReadonlyMap<string, string>;
}[] {
  return sources.flatMap(({ path, tree }) => {
    const found: { path: string; fields: ReadonlyMap<string, string> }[] = [];
    const visit = (node: ts.Node): void => {
      if (
        ts.isPropertyAssignment(node) &&
        node.name.getText() === 'webPreferences' &&
        ts.isObjectLiteralExpression(node.initializer)
      ) {
        const fields = node.initializer.properties.map((property): [string, string] => [
          property.name?.getText() ?? '',
          ts.isPropertyAssignment(property) ? property.initializer.getText() : '',
        ]);
        found.push({ path, fields: new Map(fields) });
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
    return found;
  });
}

const calls = (text: string) => (node: ts.Node) =>
  ts.isCallExpression(node) && node.expression.getText().endsWith(text);
const names = (text: string) => (node: ts.Node) => ts.isIdentifier(node) && node.text === text;
const makes = (text: string) => (node: ts.Node) =>
  ts.isNewExpression(node) && node.expression.getText() === text;

describe("Electron's security checklist", () => {
  it('every window has sandbox and context isolation on and Node off, in so many words', () => {
    const windows = webPreferences();
    expect(windows).toHaveLength(filesWith(makes('BrowserWindow')).length);
    for (const { fields } of windows) {
      expect(fields.get('sandbox')).toBe('true');
      expect(fields.get('contextIsolation')).toBe('true');
      expect(fields.get('nodeIntegration')).toBe('false');
    }
  });

  it('no window switches a protection off', () => {
    for (const { fields } of webPreferences()) {
      for (const name of [
        'allowRunningInsecureContent',
        'experimentalFeatures',
        'enableBlinkFeatures',
        'additionalArguments',
      ]) {
        expect(fields.has(name)).toBe(false);
      }
      expect(fields.get('webSecurity') ?? 'true').toBe('true');
      for (const name of ['webviewTag', 'nodeIntegrationInWorker', 'nodeIntegrationInSubFrames']) {
        expect(fields.get(name) ?? 'false').toBe('false');
      }
    }
  });

  it('windows are made in two places: the workbench and the printing of a report', () => {
    expect(filesWith(makes('BrowserWindow'))).toEqual(['main/app/open-window.ts', 'main/app/print-pdf.ts']);
  });

  it('the system is asked to open something in one place only, behind the allow-list', () => {
    expect(filesWith(names('openExternal'))).toEqual(['main/app/open-link.ts']);
    expect(filesWith(calls('shell.openPath'))).toEqual([]);
    const opener = sources.find(({ path }) => path === 'main/app/open-link.ts')?.text ?? '';
    expect(opener).toContain('openableLink(text)');
    expect(opener).toContain('shell.openExternal(address)');
  });

  it('navigation, new windows, webviews and permissions are refused', () => {
    const guard = sources.find(({ path }) => path === 'main/app/guard-contents.ts')?.text ?? '';
    for (const what of [
      'will-frame-navigate',
      'will-redirect',
      'will-attach-webview',
      "action: 'deny'",
      'setPermissionRequestHandler',
      'setPermissionCheckHandler',
      'setDevicePermissionHandler',
    ]) {
      expect(guard).toContain(what);
    }
  });

  it('one channel for calls checks its sender, and there is no other', () => {
    expect(filesWith(names('ipcMain'))).toEqual(['main/ipc/register.ts']);
    expect(
      sources.find(({ path }) => path === 'main/ipc/register.ts')?.text.match(/ipcMain\.\w+\(/g),
    ).toEqual(['ipcMain.handle(']);
    expect(filesWith(names('ipcRenderer'))).toEqual(['preload/index.ts']);
  });

  it('the bridge gives out two functions and nothing of Electron', () => {
    const preload = sources.find(({ path }) => path === 'preload/index.ts')?.text ?? '';
    expect(preload.match(/exposeInMainWorld/g)).toHaveLength(1);
    expect(preload).not.toMatch(/ipcRenderer[,;}]|sendSync|postMessage|require\(/);
    expect(preload.split('\n').length).toBeLessThanOrEqual(30);
  });

  it('no file: address, no remote page and no code from text anywhere', () => {
    expect(filesWith(calls('loadFile'))).toEqual([]);
    expect(filesWith(calls('executeJavaScript'))).toEqual([]);
    expect(filesWith(calls('eval'))).toEqual([]);
    expect(filesWith(makes('Function'))).toEqual([]);
    expect(filesWith(names('webFrame'))).toEqual([]);
    expect(filesWith((node) => ts.isStringLiteral(node) && node.text.startsWith('file://'))).toEqual([]);
  });

  it('the switch that turns the sandbox off belongs to launcher and tests', () => {
    expect(sources.filter(({ text }) => text.includes('no-sandbox')).map(({ path }) => path)).toEqual([]);
    expect(filesWith(calls('commandLine.appendSwitch'))).toEqual([]);
  });
});
