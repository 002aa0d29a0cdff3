import { createContext, useContext, type ReactNode } from 'react'
import { useTitle } from './use-title'

type PageParts = {
  title: string
  /** The same as a picture, such as the plate of a bus. */
  heading?: ReactNode
  /** Soft words beside the heading, such as the day. */
  beside?: ReactNode
  /** What can be done here, at the far end. */
  actions?: ReactNode
  children: ReactNode
}

/** What the frame adds to the far end of every heading. */
export const FrameTools = createContext<ReactNode>(null)

/** A page inside a frame: its heading, and below it what it is about. */
export function Page({ title, heading = title, beside, actions, children }: PageParts) {
  const tools = useContext(FrameTools)
  useTitle(title)
  return (
    <main className="main" id="main" tabIndex={-1}>
      <div className="head">
        <h1>{heading}</h1>
        {beside != null && <span className="soft">{beside}</span>}
        {(actions != null || tools != null) && (
          <div className="end">
            {actions}
            {tools}
          </div>
        )}
      </div>
      <div className="body">{children}</div>
    </main>
  )
}
