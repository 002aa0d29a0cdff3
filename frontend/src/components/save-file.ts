import type { NamedFile } from '@/api/client'

/** Some browsers read it only after they have asked where it is to lie. */
const READ_MS = 60_000

/** Puts a file among the downloads of the browser. */
export function saveFile({ name, content }: NamedFile): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  window.setTimeout(() => {
    URL.revokeObjectURL(address)
  }, READ_MS)
}
