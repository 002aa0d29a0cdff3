import type { Rollup } from 'vite'
import { expect, it } from 'vitest'
import { firstFiles } from './first-paint.ts'

const chunk = (module: string, imports: string[] = []) =>
  ({
    type: 'chunk',
    facadeModuleId: `/home/frontend/src/${module}`,
    imports,
  }) as unknown as Rollup.OutputChunk

const texts = (language: string) =>
  Object.fromEntries(
    ['start', 'forms', 'office'].map((part) => [
      `${part}-${language}.js`,
      chunk(`text/${language}/${part}.ts`, ['base.js']),
    ]),
  )

const bundle = {
  'base.js': chunk('app/main.tsx'),
  'door.js': chunk('app/gate/sign-in-page.tsx', ['base.js', 'brand.js']),
  'brand.js': chunk('app/brand.tsx'),
  'workshop.js': chunk('app/workshop/workshop-frame.tsx', ['base.js', 'brand.js']),
  'office.js': chunk('app/office/office-frame.tsx', ['menu.js', 'base.js']),
  'menu.js': chunk('components/menu.tsx', ['office.js']),
  ...texts('en'),
  ...texts('hi'),
}
const page = '<script src="/base.js"></script><link href="/base.css">'

it('names what each role needs at first, through all steps, and nothing that the page names itself', () => {
  const files = firstFiles(bundle, page)

  expect(files).toMatchObject({
    'data-driver-en': '/start-en.js',
    'data-driver-hi': '/start-hi.js',
    'data-admin': '/office.js /menu.js',
    'data-admin-hi': '/start-hi.js /forms-hi.js /office-hi.js',
    'data-nobody': '/door.js /brand.js',
  })
  expect(files).not.toHaveProperty('data-driver')
})

it('does not go on without a part that is meant to come first', () => {
  const renamed = { ...bundle, 'workshop.js': chunk('app/workshop/frame.tsx') }

  expect(() => firstFiles(renamed, page)).toThrow('workshop-frame.tsx')
})
