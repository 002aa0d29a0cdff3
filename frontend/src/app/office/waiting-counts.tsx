import { useQuery } from '@tanstack/react-query'
import { Count } from '@/components/count'
import { paperAlertDays } from '@/features/fleet/bus-queries'
import { papersWaiting } from '@/features/fleet/paper-queries'
import { registrationsWaiting } from '@/features/identity/registration-count-queries'
import { useText } from '@/text/language'

export function RegistrationsWaiting() {
  const text = useText()
  const { data = 0 } = useQuery(registrationsWaiting)
  if (data === 0) return null
  return (
    <>
      {' '}
      <Count count={data} meaning={text('palette.waiting')} />
    </>
  )
}

/** Red as soon as one of them has run out. */
export function PapersWaiting() {
  const text = useText()
  const { data: days } = useQuery(paperAlertDays)
  const { data } = useQuery(papersWaiting(days ?? 0))
  if (data === undefined || data.count === 0) return null
  return (
    <>
      {' '}
      <Count
        count={data.count}
        meaning={text('papers.toRenew')}
        tone={data.expired ? 'bad' : 'want'}
      />
    </>
  )
}
