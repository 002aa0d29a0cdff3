import { useId, type ReactNode } from 'react'

type SheetProps = {
  readonly title: string
  /** How it stands, behind the heading. */
  readonly state?: ReactNode
  /** What it is good for. */
  readonly says?: string
  /** What can be done with it, at the far end of its head. */
  readonly end?: ReactNode
  readonly children: ReactNode
}

/** One matter of a page. */
export function Sheet({ title, state, says, end, children }: SheetProps) {
  const id = useId()
  return (
    <section className="sheet" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {state}
        {end !== undefined && <span className="end">{end}</span>}
        {says !== undefined && <p className="small soft">{says}</p>}
      </header>
      {children}
    </section>
  )
}
