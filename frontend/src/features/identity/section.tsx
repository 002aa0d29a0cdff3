import { useId, type ReactNode } from 'react'

type SectionProps = { readonly title: string; readonly children: ReactNode }

/** One matter on a sheet of its own. */
export function Section({ title, children }: SectionProps) {
  const id = useId()
  return (
    <section className="sheet" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
      </header>
      <div className="in">{children}</div>
    </section>
  )
}
