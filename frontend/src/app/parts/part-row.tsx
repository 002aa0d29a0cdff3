import { useId, type ReactNode } from 'react'

type PartRowProps = {
  name: string
  /** As on a phone, with sizes for fingers. */
  touch?: boolean
  /** Takes the width of a page. */
  wide?: boolean
  children: ReactNode
}

/** One part with its name beside it. */
export function PartRow({ name, touch = false, wide = false, children }: PartRowProps) {
  const id = useId()
  return (
    <section className={wide ? 'part wide' : 'part'} aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      <div className={touch ? 'part-examples touch' : 'part-examples'}>{children}</div>
    </section>
  )
}
