import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const entries = await readdir(join(root, 'src'), { recursive: true, withFileTypes: true })
const files = entries
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))

const colour = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(/i

it('has kebab-case names', () => {
  const others = files.filter((file) => !/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(basename(file)))

  expect(others).toEqual([])
})

it('has colours in the tokens only', async () => {
  const styled = files.filter(
    (file) => /\.(css|tsx?)$/.test(file) && !/(tokens\.css|\.test\.tsx?|\.gen\.ts)$/.test(file),
  )

  const contents = await Promise.all(styled.map((file) => readFile(file, 'utf8')))

  expect(styled.filter((_, index) => colour.test(contents[index] ?? ''))).toEqual([])
})

it('has a lock that installs through any registry', async () => {
  const lock = await readFile(join(root, 'package-lock.json'), 'utf8')

  expect(lock).not.toContain('"resolved"')
})
