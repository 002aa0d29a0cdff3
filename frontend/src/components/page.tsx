import { createContext, useContext, type ReactNode } from 'react'
import { useTitle } from './use-title'

type HeadParts = {
  title: string
  /** Soft words beside the heading, such as the day. */
  beside?: ReactNode
  /** What can be done here, at the far end. */
  actions?: ReactNode
}

/** What the frame adds to the far end of every heading. */
export const FrameTools = createContext<ReactNode>(null)

/** A page inside a frame: its heading, and below it what it is about. */
export function Page({ children, ...head }: HeadParts & { children: ReactNode }) {
  return (
    <main className="main" id="main" tabIndex={-1}>
      <PageHead {...head} />
      <div className="body">{children}</div>
    </main>
  )
}

/** The heading by itself, for pages that are one list. */
export function PageHead({ title, beside, actions }: HeadParts) {
  const tools = useContext(FrameTools)
  useTitle(title)
  return (
    <div className="head">
      <h1>{title}</h1>
      {beside != null && <span className="soft">{beside}</span>}
      {(actions != null || tools != null) && (
        <div className="end">
          {actions}
          {tools}
        </div>
      )}
    </div>
  )
}
