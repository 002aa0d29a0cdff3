import js from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'
import { literals, sentences, shapes } from './tools/lint-rules.js'

const notInwards = {
  regex: '^(@/(app|features)/|(\\.\\./)+(app|features)/)',
  message: 'Shared code does not know pages and features.',
}

export default defineConfig(
  globalIgnores(['src/api/schema.gen.ts', 'browser/pictures']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      // node:test waits for its tests by itself
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['describe', 'it'] },
          ],
        },
      ],
      // every file is type-checked, which knows names better
      'no-undef': 'off',
      // the router's way to send somebody elsewhere
      '@typescript-eslint/only-throw-error': [
        'error',
        { allow: [{ from: 'package', package: '@tanstack/router-core', name: 'Redirect' }] },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['src/**'],
    extends: [reactHooks.configs.flat.recommended],
    rules: {
      'no-restricted-syntax': ['error', ...shapes, ...literals],
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'Ask the server through src/api/client.ts.' },
      ],
    },
  },
  {
    files: ['src/**/*.tsx'],
    ignores: ['**/*.test.tsx', 'src/testing/**'],
    rules: { 'no-restricted-syntax': ['error', ...shapes, ...literals, ...sentences] },
  },
  {
    files: ['src/**/*.test.{ts,tsx}', 'src/testing/**', 'src/text/**'],
    rules: { 'no-restricted-syntax': ['error', ...shapes] },
  },
  {
    // an area of the catalogue begins empty
    files: ['src/text/**'],
    rules: { '@typescript-eslint/no-generated-empty-object-type': 'off' },
  },
  {
    files: ['src/api/**', 'src/components/**', 'src/text/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [notInwards] }] },
  },
  {
    files: ['src/features/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^@/app/', message: 'A feature does not know the frame around it.' },
            {
              regex: '^(\\.\\./|@/features/[^/]+/(?!.*-queries$))',
              message: "Of another feature only its '@/features/…/…-queries' may be used.",
            },
          ],
        },
      ],
    },
  },
)
