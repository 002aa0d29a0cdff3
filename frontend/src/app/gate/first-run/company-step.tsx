import { useQuery } from '@tanstack/react-query'
import { asProblem } from '@/api/problem'
import { ErrorState } from '@/components/error-state'
import { Skeleton } from '@/components/skeleton'
import { useSlow } from '@/components/use-slow'
import { decidedSettings } from '@/features/settings/settings-queries'
import { useText } from '@/text/language'
import { CompanyForm } from './company-form'

/** What stands on invoices and trip sheets; shows what was entered before, so that one can go on later. */
export function CompanyStep() {
  const text = useText()
  const { data, error, isFetching, refetch } = useQuery(decidedSettings)
  return (
    <>
      <p className="soft">{text('gate.companyMore')}</p>
      {data !== undefined && <CompanyForm decided={data} />}
      {data === undefined && error === null && <Awaited />}
      {data === undefined && error !== null && (
        <ErrorState
          title={text('gate.companyFailed')}
          problem={asProblem(error)}
          busy={isFetching}
          onAgain={() => void refetch()}
        />
      )}
    </>
  )
}

function Awaited() {
  const slow = useSlow(true)
  return (
    slow && (
      <div className="stack">
        <Skeleton width="long" />
        <Skeleton width="middle" />
        <Skeleton width="long" />
      </div>
    )
  )
}
