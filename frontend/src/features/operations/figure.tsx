import type { ReactNode } from 'react'
import { useText } from '@/text/language'

type FigureProps = {
  name: string
  hint?: string | undefined
  /** Nothing when the server cannot tell it. */
  value: ReactNode
}

/** One figure with its name, in a list of such. */
export function Figure({ name, hint, value }: FigureProps) {
  const text = useText()
  return (
    <>
      <dt>
        {name}
        {hint !== undefined && <small>{hint}</small>}
      </dt>
      <dd>{value ?? <span className="muted">{text('common.unknown')}</span>}</dd>
    </>
  )
}
