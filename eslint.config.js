import { readdirSync } from 'node:fs';
import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { defineConfig } from 'eslint/config';
import { importX } from 'eslint-plugin-import-x';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';

/**
 * Import zones are generated from the folders on disk, so a new module or feature is guarded from
 * its first file (docs/decisions/0001).
 * @param {string} folder
 */
const folders = (folder) =>
  readdirSync(new URL(folder, import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

/**
 * Every folder of `root` is closed to its siblings.
 * @param {string} root
 * @param {string} message
 * @param {string[]} [shared] siblings that everyone may import
 */
const siblings = (root, message, shared = []) => {
  const names = folders(root).filter((name) => !shared.includes(name));
  if (names.length < 2) return [];
  return names.map((name) => ({
    target: `${root}/${name}`,
    from: names.filter((other) => other !== name).map((other) => `${root}/${other}`),
    message,
  }));
};

const zones = [
  ...siblings('./functions/domain/src', 'A domain folder imports only itself and kernel.', ['kernel']),
  ...siblings('./functions/src/modules', 'Say what you need in ports.ts; the composition root wires it.'),
  ...siblings('./web/src/features', 'Features never import each other: compose them in app/.'),
  {
    target: './web/src/features',
    from: './web/src/app',
    message: 'app/ composes features, not the reverse.',
  },
  {
    target: './web/src/shared',
    from: ['./web/src/app', './web/src/features', './web/src/platform'],
    message: 'shared/ knows no feature.',
  },
  {
    target: './web/src/platform',
    from: ['./web/src/app', './web/src/features'],
    message: 'platform/ knows no feature.',
  },
  {
    target: './functions/src/platform',
    from: './functions/src/modules',
    message: 'platform/ knows no module.',
  },
];

/**
 * @param {{ group: string[], message: string }[]} patterns
 * @returns {['error', { patterns: { group: string[], message: string }[] }]}
 */
const restrict = (...patterns) => [
  'error',
  { patterns: patterns.map(({ group, message }) => ({ group, message })) },
];

export default defineConfig(
  {
    ignores: [
      '**/node_modules/',
      'functions/lib/',
      'functions/domain/lib/',
      '**/dist/',
      '**/dist-*/',
      '.emulators/',
      '.cache/',
      'test-results/',
    ],
  },
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [
        createTypeScriptImportResolver({
          project: ['tsconfig.json', 'web', 'functions', 'functions/domain'],
        }),
      ],
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-duplicates': 'error',
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
      'max-lines': ['warn', { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['functions/domain/src/**'],
    // Tests prove what is shipped beside the code, such as fonts: they may read files.
    ignores: ['functions/domain/src/**/*.test.ts'],
    rules: {
      'no-restricted-imports': restrict({
        group: ['firebase*', 'react*', 'node:*'],
        message: 'The domain is pure: zod is its only dependency.',
      }),
    },
  },
  {
    files: ['web/src/**'],
    ignores: ['web/src/platform/**'],
    rules: {
      'no-restricted-imports': restrict({
        group: ['firebase/*', '@firebase/*'],
        message: 'Only platform/ talks to Firebase: use or add a helper there.',
      }),
    },
  },
  {
    files: ['web/**/*.{ts,tsx}'],
    plugins: { 'jsx-a11y': jsxA11y, 'react-hooks': { rules: reactHooks.rules } },
    rules: { ...jsxA11y.flatConfigs.recommended.rules, ...reactHooks.configs.recommended.rules },
  },
  { files: ['scripts/**', 'tests/**'], rules: { 'no-console': 'off' } },
  { files: ['**/*.cjs'], languageOptions: { globals: { module: 'writable' } } },
);
