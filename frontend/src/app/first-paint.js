// Runs before anything is painted, so that nobody sees the wrong theme for a moment; theme.ts goes on from there. And asks
// for what the scripts would ask for first of all, at the same time as for the scripts: on a slow network that is half a second.
{
  const kept = (/** @type {string} */ key) => {
    try {
      return localStorage.getItem(key)
    } catch {
      // a browser that keeps nothing shows what the device wants
      return null
    }
  }
  const role = () => {
    const claims = kept('busmanager.token')?.split('.')[1] ?? ''
    try {
      const read = atob(claims.replaceAll('-', '+').replaceAll('_', '/'))
      return /"role":\s*"(\w+)"/.exec(read)?.[1]
    } catch {
      return undefined
    }
  }

  const chosen = kept('busmanager.theme')
  const dark =
    chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.dataset.theme = dark ? 'dark' : 'light'

  // The build writes down which files those are: for each role, and for each role and language.
  const place = `data-${role() ?? 'nobody'}`
  const language =
    (kept('busmanager.language') ?? navigator.language.slice(0, 2)) === 'hi' ? 'hi' : 'en'
  for (const name of [`${place}-${language}`, place]) {
    for (const file of document.currentScript?.getAttribute(name)?.split(' ') ?? []) {
      const link = document.createElement('link')
      link.rel = 'modulepreload'
      link.crossOrigin = ''
      link.href = file
      document.head.append(link)
    }
  }
}
