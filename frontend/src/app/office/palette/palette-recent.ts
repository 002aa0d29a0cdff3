const kept = 'busmanager.palette.recent'
const MOST = 5

/** What was just used on this device, latest first; only what it is called inside. */
export function recentIds(): readonly string[] {
  try {
    const ids: unknown = JSON.parse(window.localStorage.getItem(kept) ?? '[]')
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : []
  } catch {
    return []
  }
}

export function noteUse(id: string): void {
  const ids = [id, ...recentIds().filter((each) => each !== id)].slice(0, MOST)
  window.localStorage.setItem(kept, JSON.stringify(ids))
}
