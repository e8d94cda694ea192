/**
 * The parts of Monaco that a read-only page of prose needs. Everything else (suggestions, languages, workers) stays out:
 * 3.4 MB instead of 14, and no worker to start.
 */
import 'monaco-editor/features/codicon/register';
import 'monaco-editor/features/clipboard/register';
import 'monaco-editor/features/find/register';
import 'monaco-editor/features/hover/register';
import 'monaco-editor/features/wordOperations/register';

export { editor, Position, Range } from 'monaco-editor/editor';
