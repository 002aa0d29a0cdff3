import { useId, type ReactNode } from 'react'

type SheetProps = {
  readonly title: string
  /** How it stands, behind the heading. */
  readonly state?: ReactNode
  readonly children: ReactNode
}

/** One matter of a person. */
export function Sheet({ title, state, children }: SheetProps) {
  const id = useId()
  return (
    <section className="sheet" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {state}
      </header>
      <div className="in stack">{children}</div>
    </section>
  )
}
