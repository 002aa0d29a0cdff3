import type { Plugin, Rollup } from 'vite'

type Bundle = Readonly<Record<string, Rollup.OutputAsset | Rollup.OutputChunk>>

/** What only the office opens; everything that is reached from elsewhere without it is kept on phones. */
const officeOnly = [
  /\/src\/app\/office\//,
  /\/src\/text\/\w+\/office\.ts$/,
  // pages of features are the office's, but for those that everybody has
  /\/src\/features\/\w+\/(?!(account|inbox)-page)[\w-]+-page\.tsx$/,
  /\/src\/app\/parts\//,
]

/** The files that a driver or a workshop may need without a network. */
export function phoneFiles(bundle: Bundle): Set<string> {
  const files = new Set<string>()
  const visit = (name: string) => {
    const chunk = bundle[name]
    if (files.has(name) || chunk === undefined) return
    if (chunk.type === 'chunk') {
      if (officeOnly.some((place) => place.test(chunk.facadeModuleId ?? ''))) return
      // Before what it leads to, for that may lead back.
      files.add(name)
      for (const next of [...chunk.imports, ...chunk.dynamicImports]) visit(next)
      for (const style of chunk.viteMetadata?.importedCss ?? []) visit(style)
    }
    files.add(name)
  }
  for (const [name, file] of Object.entries(bundle)) {
    const entry = file.type === 'chunk' ? isBeginning(file) : isAlwaysLoaded(file)
    if (entry) visit(name)
  }
  return files
}

/** Not by the entry: when that holds nothing itself, the page names what it imports, and the entry is gone. */
const isBeginning = (chunk: Rollup.OutputChunk) =>
  chunk.moduleIds.some((id) => id.endsWith('/src/app/main.tsx'))

const isAlwaysLoaded = (asset: Rollup.OutputAsset) =>
  asset.names.some((name) => name === 'first-paint.js' || name.startsWith('favicon'))

/** Remembers which files of a build are for phones, for the list of what a service worker keeps. */
export function phoneShell() {
  let files = new Set<string>()
  const plugin: Plugin = {
    name: 'busmanager:phone-shell',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        files = phoneFiles(bundle)
      },
    },
  }
  return { plugin, isForPhones: (name: string) => name === 'index.html' || files.has(name) }
}
