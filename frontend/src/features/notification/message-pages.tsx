import { Link } from '@tanstack/react-router'
import { useText } from '@/text/language'
import type { InboxSearch } from './inbox-search'
import { PAGE_SIZE } from './notification-queries'

type MessagePagesProps = {
  readonly show: InboxSearch['show']
  readonly page: number
  readonly total: number
}

/** "21 to 40 of 45", and the ways to what came before and after. */
export function MessagePages({ show, page, total }: MessagePagesProps) {
  const text = useText()
  const from = (page - 1) * PAGE_SIZE + 1
  const to = Math.min(page * PAGE_SIZE, total)
  return (
    <nav className="row between pages" aria-label={text('inbox.pages')}>
      {page > 1 ? (
        <Link to="." search={{ show, page: page > 2 ? page - 1 : undefined }} className="btn">
          {text('inbox.newer')}
        </Link>
      ) : (
        <span />
      )}
      <span className="small soft" role="status">
        {text('inbox.range', { from, to, total })}
      </span>
      {to < total ? (
        <Link to="." search={{ show, page: page + 1 }} className="btn">
          {text('inbox.older')}
        </Link>
      ) : (
        <span />
      )}
    </nav>
  )
}
