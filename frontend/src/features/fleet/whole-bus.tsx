import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Tagged } from '@/api/client'
import { RecordPage } from '@/components/record-page'
import { useText } from '@/text/language'
import { bus, type Bus } from './bus-queries'

/** The bus of the address once it is here; until then, or without it, a page that says so. */
export function WholeBus({ page }: { page: (found: Tagged<Bus>) => ReactNode }) {
  const text = useText()
  const { busId = '' } = useParams({ strict: false })
  return (
    <RecordPage
      answer={useQuery(bus(busId))}
      kind={text('fleet.bus')}
      failed={text('fleet.one')}
      back={
        <Link to="/office/buses" className="btn">
          {text('frame.buses')}
        </Link>
      }
    >
      {page}
    </RecordPage>
  )
}
