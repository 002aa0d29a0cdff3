import { useState, type ReactNode } from 'react'
import { useText } from '@/text/language'

/** Puts a text on the clipboard and says whether that worked. */
export function CopyButton({ content, children }: { content: string; children: ReactNode }) {
  const text = useText()
  const [result, setResult] = useState<'copied' | 'notCopied' | null>(null)
  const copy = async () => {
    setResult((await toClipboard(content)) ? 'copied' : 'notCopied')
  }
  return (
    <>
      <button type="button" className="btn" onClick={() => void copy()}>
        {children}
      </button>
      <span role="status" className="small soft">
        {result !== null && text(`frame.${result}`)}
      </span>
    </>
  )
}

/** The clipboard is missing where the page was loaded over plain HTTP; the old way works there. */
async function toClipboard(content: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(content)
    return true
  } catch {
    return copyBySelection(content)
  }
}

function copyBySelection(content: string): boolean {
  const field = document.createElement('textarea')
  field.className = 'sr'
  field.value = content
  const focused = document.activeElement
  document.body.append(field)
  field.select()
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other way without https
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    field.remove()
    if (focused instanceof HTMLElement) focused.focus()
  }
}
