import { useId, type ReactNode } from 'react'

type SettingsSheetProps = {
  readonly title: string
  /** What it is good for. */
  readonly says?: string
  readonly children: ReactNode
}

/** Settings that belong together. */
export function SettingsSheet({ title, says, children }: SettingsSheetProps) {
  const id = useId()
  return (
    <section className="sheet" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {says !== undefined && <p className="small soft">{says}</p>}
      </header>
      <div className="in form">{children}</div>
    </section>
  )
}
