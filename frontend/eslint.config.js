import js from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: a thing has one name everywhere.',
}
const noBarrel = {
  selector: 'ExportAllDeclaration',
  message: 'No barrels: import from the file that holds it.',
}
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
      'no-restricted-syntax': ['error', noDefaultExport, noBarrel],
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'Ask the server through src/api/client.ts.' },
      ],
    },
  },
  {
    files: ['src/api/**', 'src/components/**'],
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
