import js from '@eslint/js';
import globals from 'globals';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { oneWayImports } from './eslint/one-way-imports.js';

export default tseslint.config(
  { ignores: ['dist', 'target', 'node_modules', '**/*.gen.ts'] },
  js.configs.recommended,
  { files: ['**/*.js'], languageOptions: { globals: globals.node } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { globals: globals.browser, parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'max-lines': ['error', { max: 150, skipBlankLines: false, skipComments: false }],
      'max-params': ['error', { max: 5 }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { realticket: { rules: { 'one-way-imports': oneWayImports } }, 'react-hooks': reactHooks },
    rules: { ...reactHooks.configs.recommended.rules, 'realticket/one-way-imports': 'error' },
  },
  {
    // Models are pure: the same frames and times always give the same state.
    files: ['src/**/model/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', 'window', 'document', 'fetch', 'performance', 'localStorage', 'setTimeout'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time is an argument.' },
        { object: 'Math', property: 'random', message: 'Chance is an argument.' },
      ],
    },
  },
  // Tests of models read golden files and may use test tools.
  { files: ['src/**/*.test.{ts,tsx}', 'src/**/*Kit.ts'], rules: { 'realticket/one-way-imports': 'off' } },
);
