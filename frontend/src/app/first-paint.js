// Runs before anything is painted, so that nobody sees the wrong theme for a moment. theme.ts goes on from here.
{
  let chosen = null
  try {
    chosen = localStorage.getItem('busmanager.theme')
  } catch {
    // a browser that keeps nothing shows what the device wants
  }
  const dark =
    chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.dataset.theme = dark ? 'dark' : 'light'
}
