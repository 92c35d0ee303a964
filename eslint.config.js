import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { rooms } from './src/rooms.ts';

/** Keeps files from importing what stands in one of these rooms, styles left aside, for they are no code. */
const importsNoneOf = (files, later) => {
  const path = String.raw`(?:\.\.?\/)+(?:${later.map(({ name }) => name).join('|')})\/(?![^'"]*\.css\b)`;
  const selectors = [
    `:matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration, ImportExpression) > Literal[value=/^${path}/]`,
    `TSImportType Literal[value=/^${path}/]`,
    // A script in a component is a text to the linter.
    `AstroRawText[value=/['"]${path}/]`,
  ];
  return {
    files,
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: selectors.join(', '),
          message: 'A room imports only from those before it: src/rooms.ts says in which order they stand.',
        },
      ],
    },
  };
};

export default defineConfig(
  globalIgnores(['dist', '.astro']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // Vitest asks for a pattern even where a fixture needs nothing.
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
      // Tests hold invisible characters against messages that show them.
      'no-irregular-whitespace': ['error', { skipTemplates: true }],
      // A number prints the same in every template; String() around it says nothing.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Places in the source are counted in Unicode code points, which is what spreading a string gives.
      '@typescript-eslint/no-misused-spread': 'off',
      // Taking a field apart from the others is a way to leave it out.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // A callback of one call reads best without braces.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Brackets say that the key comes from outside and may be missing.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
    },
  },
  importsNoneOf(['src/locales.ts'], rooms),
  rooms.slice(0, -1).map(({ name }, index) => importsNoneOf([`src/${name}/**`], rooms.slice(index + 1))),
  // TypeScript knows which names exist; the types of components are the business of `astro check`.
  {
    files: ['**/*.astro', '**/*.js', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { 'no-undef': 'off' },
  },
);
