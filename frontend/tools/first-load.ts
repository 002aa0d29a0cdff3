import type { Plugin } from 'vite'

/** What a driver's first page begins with; that of everybody else begins with nearly the same. */
const beginnings = [
  /\/src\/app\/main\.tsx$/,
  /\/src\/app\/driver\/driver-frame\.tsx$/,
  /\/src\/app\/driver\/driver-today-page\.tsx$/,
]

/** All that is needed from a beginning on, without what is asked for later. */
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
  for (const id of modules) if (beginnings.some((beginning) => beginning.test(id))) need(id)
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
