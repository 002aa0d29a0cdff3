import { readdir, readFile } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compile } from '@tailwindcss/node'
import { Scanner } from '@tailwindcss/oxide'
import { expect, it } from 'vitest'
import { styleLiterals } from './style-literals'

const root = fileURLToPath(new URL('..', import.meta.url))
const entries = await readdir(join(root, 'src'), { recursive: true, withFileTypes: true })
const files = entries
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))

it('has kebab-case names', () => {
  const others = files.filter((file) => !/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(basename(file)))

  expect(others).toEqual([])
})

it('has sizes and colours in the tokens only', async () => {
  const sheets = files.filter((file) => file.endsWith('.css') && !file.endsWith('/tokens.css'))

  const found = await Promise.all(
    // the breakpoints of the words for layout, which stand in queries
    sheets.map(async (file) =>
      styleLiterals((await readFile(file, 'utf8')).replace(/--breakpoint-\w+: \d+px/g, '')).map(
        (literal) => `${relative(root, file)}: ${literal}`,
      ),
    ),
  )

  expect(sheets.length).toBeGreaterThan(10)
  expect(found.flat()).toEqual([])
})

it('makes words for layout of the tokens only', async () => {
  const base = join(root, 'src/styles')
  const theme = await readFile(join(base, 'theme.css'), 'utf8')
  const tailwind = await compile(theme, { base, onDependency: () => undefined })

  const written = tailwind.build(new Scanner({ sources: tailwind.sources }).scan())
  const some = tailwind.build(['gap-2', 'p-4', 'flex', 'text-red-500', 'w-64', 'bg-black', 'm-px'])

  expect(styleLiterals(written)).toEqual([])
  expect(some).toContain('gap: var(--s-2)')
  expect(some).not.toMatch(/red|w-64|bg-black/)
})

it('keeps its rooms apart, in imports that are made later, too', async () => {
  const crossing = await Promise.all(
    files
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|\/testing\//.test(file))
      .map(async (file) => {
        const here = relative(join(root, 'src'), file)
        return importsOf(await readFile(file, 'utf8'))
          .filter((path) => crosses(here, path))
          .map((path) => `${here} knows ${path}`)
      }),
  )

  expect(crossing.flat()).toEqual([])
  expect(importsOf("import a from '@/app/a'\nconst b = import('@/app/b')")).toEqual([
    '@/app/a',
    '@/app/b',
  ])
  expect(crosses('features/trip/trip-page.tsx', '@/app/frame')).toBe(true)
  expect(crosses('features/trip/trip-page.tsx', '@/features/fleet/bus-card')).toBe(true)
  expect(crosses('features/trip/trip-page.tsx', '../fleet/bus-card')).toBe(true)
  expect(crosses('features/trip/trip-page.tsx', '@/features/fleet/bus-queries')).toBe(false)
  expect(crosses('components/plate.tsx', '@/features/fleet/bus-queries')).toBe(true)
  expect(crosses('components/list/data-list.tsx', '../../app/frame')).toBe(true)
  expect(crosses('components/list/data-list.tsx', '../glyph')).toBe(false)
  expect(crosses('app/routes.tsx', '@/features/trip/trip-page')).toBe(false)
})

const importsOf = (source: string) =>
  [...source.matchAll(/\b(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, path = '']) => path)

/** Whether a file of one room knows what it must not: the frame, or the inside of another feature. */
function crosses(file: string, path: string): boolean {
  const target = path.startsWith('@/') ? path.slice(2) : join(file, '..', path)
  if (!path.startsWith('@/') && !path.startsWith('.')) return false
  const [room = '', feature = ''] = file.split('/')
  const [toRoom = '', toFeature = ''] = target.split('/')
  if (room === 'app') return false
  if (toRoom === 'app') return true
  if (toRoom !== 'features') return false
  if (room !== 'features') return true
  return feature !== toFeature && !target.endsWith('-queries')
}

it('has a lock that installs through any registry', async () => {
  const lock = await readFile(join(root, 'package-lock.json'), 'utf8')

  expect(lock).not.toContain('"resolved"')
})
