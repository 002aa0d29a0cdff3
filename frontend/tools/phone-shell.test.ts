import type { Rollup } from 'vite'
import { expect, it } from 'vitest'
import { phoneFiles } from './phone-shell'

type Parts = {
  imports?: string[]
  dynamicImports?: string[]
  css?: string[]
}

const chunk = (module: string, { imports = [], dynamicImports = [], css = [] }: Parts = {}) =>
  ({
    type: 'chunk',
    facadeModuleId: `/home/frontend/src/${module}`,
    moduleIds: [`/home/frontend/src/${module}`],
    imports,
    dynamicImports,
    viteMetadata: { importedCss: new Set(css), importedAssets: new Set() },
  }) as unknown as Rollup.OutputChunk

const asset = (name: string) => ({ type: 'asset', names: [name] }) as unknown as Rollup.OutputAsset

it('keeps what a phone can reach, and leaves out what is reached through the office only', () => {
  const files = phoneFiles({
    'index.js': chunk('app/main.tsx', {
      imports: ['react.js'],
      dynamicImports: [
        'driver.js',
        'office.js',
        'people.js',
        'account.js',
        'hi.js',
        'hi-office.js',
      ],
      css: ['index.css'],
    }),
    'react.js': chunk('../node_modules/react'),
    'driver.js': chunk('app/driver/driver-frame.tsx', { dynamicImports: ['photo.js'] }),
    'photo.js': chunk('components/photo/shrink-photo.ts'),
    'office.js': chunk('app/office/office-frame.tsx', {
      imports: ['react.js', 'menu.js'],
      dynamicImports: ['palette.js'],
      css: ['office.css'],
    }),
    'menu.js': chunk('components/menu.tsx'),
    'palette.js': chunk('components/palette.tsx'),
    'people.js': chunk('features/identity/people-page.tsx', { imports: ['list.js'] }),
    'list.js': chunk('components/list/data-list.tsx'),
    'account.js': chunk('features/identity/account-page.tsx'),
    'hi.js': chunk('text/hi/start.ts', { imports: ['index.js'] }),
    'hi-office.js': chunk('text/hi/office.ts'),
    'index.css': asset('index.css'),
    'office.css': asset('office-frame.css'),
    'first-paint-1.js': asset('first-paint.js'),
    'devanagari.woff2': asset('noto-sans-devanagari-400.woff2'),
  })

  expect([...files].sort()).toEqual([
    'account.js',
    'driver.js',
    'first-paint-1.js',
    'hi.js',
    'index.css',
    'index.js',
    'photo.js',
    'react.js',
  ])
})
