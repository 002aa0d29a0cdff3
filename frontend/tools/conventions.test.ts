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

it('has a lock that installs through any registry', async () => {
  const lock = await readFile(join(root, 'package-lock.json'), 'utf8')

  expect(lock).not.toContain('"resolved"')
})
