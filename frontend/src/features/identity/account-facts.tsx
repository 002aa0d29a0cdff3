import { useState } from 'react'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import type { Account } from './people-queries'

type AccountFactsProps = {
  readonly account: Pick<Account, 'status' | 'last_sign_in_at' | 'created_at'>
}

/** When somebody was here last, and since when he may come. */
export function AccountFacts({ account }: AccountFactsProps) {
  const text = useText()
  const format = useFormat()
  const [now] = useState(() => new Date())
  const seen = account.last_sign_in_at
  return (
    <dl className="facts">
      <dt>{text('people.lastSignIn')}</dt>
      <dd>
        {seen == null ? (
          text('people.never')
        ) : (
          <>
            {format.moment(seen)} <span className="muted">{format.ago(seen, now)}</span>
          </>
        )}
      </dd>
      <dt>{account.status === 'waiting' ? text('people.registered') : text('people.since')}</dt>
      <dd>{format.moment(account.created_at)}</dd>
    </dl>
  )
}
