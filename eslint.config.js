import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { layerRule } from './scripts/lint/layer-rule.mjs';

const defaultExportRefused = {
  direct: true,
  named: true,
  defaultFrom: true,
  namedFrom: true,
  namespaceFrom: true,
};

/** Rules that a person cannot keep by eye. What is only a matter of looks belongs to Prettier. */
// eslint-disable-next-line no-restricted-exports -- ESLint reads the default export.
export default defineConfig(
  { ignores: ['out/', 'dist/', 'test-results/', 'test/architecture/fixtures/', 'resources/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { claimdesk: { rules: { layers: layerRule } } },
    rules: {
      'claimdesk/layers': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: defaultExportRefused }],
      // `== null` asks for null or undefined in one, and means nothing else.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      // A default branch must not hide a member that was added later.
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: false },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // An async handler without await keeps its shape beside its neighbours.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['src/**'],
    rules: {
      'max-lines': ['error', { max: 350, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
    },
  },
  { files: ['**/*.{js,mjs}'], extends: [tseslint.configs.disableTypeChecked], rules: { 'no-undef': 'off' } },
);
