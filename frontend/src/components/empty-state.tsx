import type { ReactNode } from 'react'

type EmptyStateProps = {
  readonly title: string
  /** What will stand here, and what it is good for. */
  readonly children: ReactNode
  /** The button that makes the first one. */
  readonly first?: ReactNode
  /** One other way to begin. */
  readonly other?: ReactNode
}

/** Nothing there yet. That nothing fits a filter is something else. */
export function EmptyState({ title, children, first, other }: EmptyStateProps) {
  return (
    <div className="empty">
      <svg className="pic" viewBox="0 0 72 72" aria-hidden="true">
        <path d="M12 26l24-12 24 12v24L36 62 12 50z" />
        <path d="M12 26l24 12 24-12M36 38v24" />
        <path className="mark-line" d="M24 20l24 12" />
      </svg>
      <h2>{title}</h2>
      <p>{children}</p>
      {first}
      {other !== undefined && <p className="small">{other}</p>}
    </div>
  )
}
