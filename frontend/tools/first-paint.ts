import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const source = '/src/app/first-paint.js'
const name = 'first-paint.js'

/**
 * Puts the script that sets the theme before the first paint into the head of the page. It is a file of its own because
 * the content security policy allows nothing inline, and no module because those wait until the page is read.
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
      handler(_, { bundle }) {
        const built = Object.values(bundle ?? {}).find(
          (file) => file.type === 'asset' && file.names.includes(name),
        )
        const src = built === undefined ? source : `/${built.fileName}`
        return [{ tag: 'script', attrs: { src }, injectTo: 'head-prepend' }]
      },
    },
  }
}
