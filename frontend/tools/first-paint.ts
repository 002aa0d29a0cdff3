import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Plugin, Rollup } from 'vite'

const source = '/src/app/first-paint.js'
const name = 'first-paint.js'

const sayings = (...parts: string[]) => parts.map((part) => `/src/text/*/${part}.ts`)

/** What the first page of each role takes beside what everybody's takes; `*` stands for the language. */
const firstParts = {
  nobody: [...sayings('start', 'forms'), '/src/app/gate/sign-in-page.tsx'],
  driver: sayings('start'),
  repair_org: [...sayings('start'), '/src/app/workshop/workshop-frame.tsx'],
  admin: [...sayings('start', 'forms', 'office'), '/src/app/office/office-frame.tsx'],
}

type Bundle = Readonly<Record<string, Rollup.OutputAsset | Rollup.OutputChunk>>

/**
 * The scripts behind these parts, without those that the page names itself, as attributes: `data-ROLE` has what is the same
 * in all languages, `data-ROLE-LANGUAGE` the rest.
 */
export function firstFiles(bundle: Bundle, page: string): Record<string, string> {
  const filesOf = (parts: readonly string[]) => {
    const files = new Set<string>()
    const need = (name: string) => {
      const chunk = bundle[name]
      if (files.has(name) || chunk?.type !== 'chunk') return
      files.add(name)
      chunk.imports.forEach(need)
    }
    for (const part of parts) need(fileWith(bundle, part))
    return [...files].map((file) => `/${file}`).filter((file) => !page.includes(`"${file}"`))
  }
  const attributes = Object.entries(firstParts).flatMap(([role, parts]) => {
    const texts = parts.filter((part) => part.includes('*'))
    return [
      [`data-${role}`, filesOf(parts.filter((part) => !part.includes('*')))] as const,
      ...['en', 'hi'].map((language) => {
        const files = filesOf(texts.map((part) => part.replace('*', language)))
        return [`data-${role}-${language}`, files] as const
      }),
    ]
  })
  return Object.fromEntries(
    attributes
      .filter(([, files]) => files.length > 0)
      .map(([attribute, files]) => [attribute, files.join(' ')]),
  )
}

/** The file by which a part is asked for; what is in it may stand elsewhere. */
function fileWith(bundle: Bundle, part: string): string {
  const found = Object.entries(bundle).find(
    ([, file]) => file.type === 'chunk' && file.facadeModuleId?.endsWith(part),
  )
  if (found === undefined) throw new Error(`No file of the build holds ${part}`)
  return found[0]
}

/**
 * Puts the script that runs before the first paint into the head of the page, and tells it which files come first. It is a
 * file of its own because the content security policy allows nothing inline, and no module because those wait until the page
 * is read.
 */
export function firstPaint(): Plugin {
  return {
    name: 'busmanager:first-paint',
    async buildStart() {
      if (this.environment.mode !== 'build') return
      const script = await readFile(fileURLToPath(new URL(`..${source}`, import.meta.url)), 'utf8')
      this.emitFile({ type: 'asset', name, source: script })
    },
    transformIndexHtml: {
      order: 'post',
      handler(page, { bundle }) {
        if (bundle === undefined)
          return [{ tag: 'script', attrs: { src: source }, injectTo: 'head-prepend' }]
        const built = Object.values(bundle).find(
          (file) => file.type === 'asset' && file.names.includes(name),
        )
        const attrs = { src: `/${built?.fileName ?? name}`, ...firstFiles(bundle, page) }
        return [{ tag: 'script', attrs, injectTo: 'head-prepend' }]
      },
    },
  }
}
