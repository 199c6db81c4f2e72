import { createProjectGraphAsync } from '@nx/devkit';
import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';

// Without a project graph on disk the boundaries rule would be skipped in a fresh clone.
await createProjectGraphAsync({ exitOnError: false });

const deel = (naam, ...magKennen) => ({ sourceTag: `deel:${naam}`, onlyDependOnLibsWithTags: magKennen.map((ander) => `deel:${ander}`) });

const FORWARD_REF = { name: '@nestjs/common', importNames: ['forwardRef'], message: 'A cycle is a design question (architecture §3, rule 9).' };
const ORM = ['typeorm', 'pg'].map((name) => ({ name, message: 'Only persistence and the database folders know the ORM (architecture §3, rule 7).' }));
const INJECT_REPOSITORY = { name: '@nestjs/typeorm', importNames: ['InjectRepository', 'InjectEntityManager', 'InjectDataSource'], message: 'Only persistence knows the ORM (architecture §3, rule 7).' };

const verbiedImport = (...paths) => ({ 'no-restricted-imports': ['error', { paths }] });

export default tseslint.config(
  {
    ignores: ['**/dist/**', '**/node_modules/**', '.nx/**', '.data/**', 'coverage/**', 'bench/peers/**', 'bench/results/**', 'server/test/architecture/fixtures/**', '**/generated/**', '**/*.generated.ts'],
  },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true },
    plugins: { '@typescript-eslint': tseslint.plugin },
  },
  {
    files: ['**/*.{ts,tsx,mts}'],
    extends: [...tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-extraneous-class': 'off',
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
    },
  },
  {
    files: ['**/*.{mjs,cjs,js}'],
    languageOptions: { ecmaVersion: 'latest', sourceType: 'module' },
    rules: { 'no-unused-vars': ['error', { argsIgnorePattern: '^_' }], eqeqeq: 'error', 'no-eval': 'error', 'no-debugger': 'error' },
  },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs' } },
  {
    files: ['**/{server,client,shared}/src/**/*.{ts,tsx}'],
    plugins: { '@nx': nx },
    rules: {
      'no-console': 'error',
      'no-debugger': 'error',
      '@nx/enforce-module-boundaries': ['error', {
        enforceBuildableLibDependency: true,
        allow: [],
        depConstraints: [deel('shared', 'shared'), deel('client', 'client', 'shared'), deel('server', 'server', 'shared')],
      }],
    },
  },
  {
    files: ['**/server/src/**/*.ts'],
    ignores: ['**/server/src/modules/*/persistence/**', '**/server/src/database/**', '**/server/src/platform/database/**'],
    rules: verbiedImport(...ORM, INJECT_REPOSITORY, FORWARD_REF),
  },
  {
    files: ['**/server/src/**/*.ts'],
    ignores: ['**/server/src/database/migrations/betaling/lening.ts', '**/server/src/database/migrations/1795305600850-dag-in-nederland.ts', '**/server/src/platform/kalender/termijn.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...['Literal[value=/current_date/i]', 'TemplateElement[value.raw=/current_date/i]'].map((selector) => ({
        selector, message: 'A day is a day in the Netherlands: take VANDAAG_SQL.',
      }))],
    },
  },
  {
    files: ['**/shared/src/{validation,money}/**/*.ts', '**/server/src/modules/*/http/*.controller.ts'],
    ignores: ['**/*.spec.ts', '**/scim.controller.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...[
        'CallExpression[callee.property] > Literal[value=/^[A-Z].* .*[.?]$/]', 'CallExpression[callee.property] > TemplateLiteral[quasis.0.value.raw=/^[A-Z].* /]',
        'VariableDeclarator > Literal[value=/^[A-Z].* .*[.?]$/]', 'Property[key.name=/^(message|error)$/] > Literal', 'Property[key.name=/^(message|error)$/] > TemplateLiteral',
      ].map((selector) => ({ selector, message: 'What a check says has its English beside it: take veldzin({ nl, en }).' }))],
    },
  },
  {
    files: ['**/server/src/modules/*/persistence/**/*.ts', '**/server/src/database/**/*.ts', '**/server/src/platform/database/**/*.ts'],
    rules: verbiedImport(FORWARD_REF),
  },
  {
    files: ['**/{shared,client}/src/**/*.{ts,tsx}'],
    rules: verbiedImport(...ORM),
  },
  {
    files: ['**/*.spec.{ts,tsx}', 'server/test/**/*.ts', 'client/journeys/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'fdescribe', 'fit', 'xdescribe', 'xit', 'xtest'],
      'no-restricted-properties': ['error',
        ...['describe', 'it', 'test'].flatMap((object) => ['only', 'skip'].map((property) => ({ object, property, message: 'Every test runs.' }))),
        ...['mock', 'unstable_mockModule', 'spyOn'].map((property) => ({ object: 'jest', property, message: 'No stand-in for our own parts; use the real ones.' })),
      ],
    },
  },
);
