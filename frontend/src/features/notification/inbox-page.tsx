import './inbox.css'
import { useQuery } from '@tanstack/react-query'
import { Link, Navigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { asProblem } from '@/api/problem'
import { BusyButton } from '@/components/busy-button'
import { ErrorState } from '@/components/error-state'
import { Page } from '@/components/page'
import { toast } from '@/components/toast'
import { spokenNow, useText } from '@/text/language'
import { useHeldRemovals } from './held-removals'
import { inboxSearch } from './inbox-search'
import { MessageList } from './message-list'
import { MessagePages } from './message-pages'
import { messages, PAGE_SIZE, useReadAll } from './notification-queries'
import { UnreadCount, useUnread } from './unread-count'

/** What somebody was told: first what is new. One page for the office, drivers and workshops. */
export function InboxPage(): ReactNode {
  const text = useText()
  const { show, page = 1 } = inboxSearch(useSearch({ strict: false }))
  const unread = show !== 'all'
  const list = useQuery(messages({ unread, page }))
  const news = useUnread()
  const held = useHeldRemovals()

  const total = list.data?.total ?? 0
  const lastPage = Math.max(1, Math.ceil(total / PAGE_SIZE))
  // The last message of the last page has gone.
  if (list.isSuccess && !list.isPlaceholderData && page > lastPage)
    return <Navigate to="." search={{ show, page: lastPage }} replace />

  return (
    <Page title={news > 0 ? text('inbox.headingUnread', { count: news }) : text('inbox.title')}>
      <div className="inbox">
        <nav className="tabs" aria-label={text('inbox.views')}>
          <Link
            to="."
            search={{}}
            activeOptions={exactly}
            aria-current={unread ? 'page' : undefined}
          >
            {text('inbox.unread')}
            <UnreadCount />
          </Link>
          <Link
            to="."
            search={{ show: 'all' }}
            activeOptions={exactly}
            aria-current={unread ? undefined : 'page'}
          >
            {text('inbox.all')}
          </Link>
        </nav>
        {news > 1 && <ReadAll />}
        {list.isError ? (
          <ErrorState
            title={text('inbox.failed')}
            problem={asProblem(list.error)}
            busy={list.isFetching}
            onAgain={() => void list.refetch()}
          />
        ) : (
          <MessageList
            unread={unread}
            messages={list.data?.rows.filter(({ id }) => held.every((each) => each.id !== id))}
          />
        )}
        {lastPage > 1 && <MessagePages show={show} page={page} total={total} />}
      </div>
    </Page>
  )
}

/** By itself the router finds a link current when the address only begins like it. */
const exactly = { exact: true, includeSearch: true }

function ReadAll() {
  const text = useText()
  const readAll = useReadAll()
  const tell = () => {
    toast({ text: spokenNow().text('inbox.allRead') })
    // The button has gone with what was new.
    document.getElementById('main')?.focus()
  }
  return (
    <div className="row read-all">
      <BusyButton
        busy={readAll.isPending}
        look="quiet"
        onPress={() => {
          readAll.mutate(undefined, { onSuccess: tell, onError: tellNotRead })
        }}
      >
        {text('inbox.readAll')}
      </BusyButton>
    </div>
  )
}

function tellNotRead() {
  toast({ text: spokenNow().text('inbox.notRead'), tone: 'bad' })
}
