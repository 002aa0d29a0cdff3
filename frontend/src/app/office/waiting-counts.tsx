import { useQuery } from '@tanstack/react-query'
import { Count } from '@/components/count'
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
