import './today-page.css'
import { useEffect, useState } from 'react'
import { Page } from '@/components/page'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import { ServerSheet } from './server-sheet'
import { WaitingSheet } from './waiting-sheet'

/** The office begins here: what waits, and whether all is well. */
export function TodayPage() {
  const text = useText()
  return (
    <Page title={text('today.title')} beside={<Now />}>
      <div className="columns today">
        <div>
          <WaitingSheet />
        </div>
        <div>
          <ServerSheet />
        </div>
      </div>
    </Page>
  )
}

const HALF_MINUTE_MS = 30_000

function Now() {
  const format = useFormat()
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = window.setInterval(() => {
      setNow(new Date())
    }, HALF_MINUTE_MS)
    return () => {
      window.clearInterval(timer)
    }
  }, [])
  return (
    <time dateTime={now.toISOString()}>
      {format.weekdate(now)} · {format.time(now)}
    </time>
  )
}
