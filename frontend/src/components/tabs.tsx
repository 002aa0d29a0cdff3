import { Link, type LinkProps } from '@tanstack/react-router'
import type { ComponentProps } from 'react'
import { Count } from './count'

export type Tab = {
  /** Where it leads: made with `linkOptions`, so that a wrong address does not compile. */
  readonly link: Pick<LinkProps, 'to' | 'params' | 'search' | 'activeOptions'>
  readonly label: string
  /** Marigold and red only for what waits for somebody. */
  readonly count?: ComponentProps<typeof Count>
}

/** Parts of one subject, each with an address of its own. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map(({ link, label: word, count }) => (
        <Link key={word} activeOptions={activeBy(link)} {...link}>
          {word}
          {count !== undefined && (
            <>
              {' '}
              <Count {...count} />
            </>
          )}
        </Link>
      ))}
    </nav>
  )
}

/** The first tab's address is the beginning of all others; sorting and paging do not leave a tab. */
const activeBy = ({ search }: Tab['link']) =>
  search === undefined
    ? { exact: true, includeSearch: false }
    : { exact: false, includeSearch: true }
