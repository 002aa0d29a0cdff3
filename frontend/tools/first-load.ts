import type { Plugin } from 'vite'

/** With what everybody begins; a driver's first page is in it. */
const beginning = '/src/app/main.tsx'

/** All that is needed from the beginning on, without what is asked for later. */
export function neededFrom(
  modules: Iterable<string>,
  importsOf: (id: string) => readonly string[],
): Set<string> {
  const needed = new Set<string>()
  const need = (id: string) => {
    if (needed.has(id)) return
    needed.add(id)
    importsOf(id).forEach(need)
  }
  for (const id of modules) if (id.endsWith(beginning)) need(id)
  return needed
}

/**
 * Puts what every first page needs into two files, libraries and ours, instead of forty: each request costs a slow
 * network half a second, and small files compress badly.
 */
export function firstLoad() {
  let needed = new Set<string>()
  const plugin: Plugin = {
    name: 'busmanager:first-load',
    apply: 'build',
    buildEnd() {
      needed = neededFrom(this.getModuleIds(), (id) => this.getModuleInfo(id)?.importedIds ?? [])
    },
  }
  const isLibrary = (id: string) => id.includes('/node_modules/')
  const isNeeded = (id: string) => needed.has(id) && !id.endsWith('.css')
  const groups = [
    // Libraries change seldom, so that a new version of ours brings a small file only.
    { name: 'libraries', priority: 2, test: (id: string) => isNeeded(id) && isLibrary(id) },
    { name: 'base', priority: 1, test: isNeeded },
  ]
  return { plugin, groups }
}
