import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { precompressFolder } from './precompress'

const script = 'const answer = 42;\n'.repeat(100)
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'precompress-'))
  await mkdir(join(folder, 'assets'))
})
afterEach(() => rm(folder, { recursive: true }))

it('lays both forms beside a text file and keeps the file', async () => {
  const file = join(folder, 'assets', 'index.js')
  await writeFile(file, script)

  await precompressFolder(folder)

  expect(await readFile(file, 'utf8')).toBe(script)
  expect(brotliDecompressSync(await readFile(`${file}.br`)).toString()).toBe(script)
  expect(gunzipSync(await readFile(`${file}.gz`)).toString()).toBe(script)
})

it('leaves small files and files that are no text alone', async () => {
  await writeFile(join(folder, 'small.js'), script.slice(0, 1024))
  await writeFile(join(folder, 'font.woff2'), script)

  await precompressFolder(folder)

  expect((await readdir(folder)).sort()).toEqual(['assets', 'font.woff2', 'small.js'])
})

it('gives the same bytes each time', async () => {
  const file = join(folder, 'index.css')
  await writeFile(file, script)
  await precompressFolder(folder)
  const before = await readFile(`${file}.gz`)

  await precompressFolder(folder)

  expect(await readFile(`${file}.gz`)).toEqual(before)
})
