import './system-page.css'
import { useQuery } from '@tanstack/react-query'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import { Answered } from './answered'
import { FootprintSheet } from './footprint-sheet'
import { HealthSheet } from './health-sheet'
import { SystemAnswer } from './system-answer'
import { SystemFrame } from './system-frame'
import { healthDetails, systemFigures } from './system-queries'
import { ToDo } from './to-do'
import { VersionsSheet } from './versions-sheet'

/** How the server is and what it uses; looks again by itself. */
export function SystemPage() {
  const text = useText()
  const format = useFormat()
  const health = useQuery(healthDetails)
  const figures = useQuery(systemFigures)
  const healthAt = new Date(health.dataUpdatedAt)
  const figuresAt = new Date(figures.dataUpdatedAt)

  return (
    <SystemFrame
      beside={health.isSuccess ? text('system.looked', { time: format.time(healthAt) }) : undefined}
    >
      <div className="system">
        <Answered asked={health} failed={text('system.healthFailed')} lines={4}>
          {(found) => (
            <>
              <SystemAnswer health={found} memory={figures.data?.memory} />
              <ToDo attention={found.attention} />
              <HealthSheet health={found} total={figures.data?.disk_total_bytes} at={healthAt} />
            </>
          )}
        </Answered>
        <Answered asked={figures} failed={text('system.figuresFailed')} lines={7}>
          {(found) => (
            <>
              <FootprintSheet figures={found} />
              <VersionsSheet figures={found} at={figuresAt} />
            </>
          )}
        </Answered>
      </div>
    </SystemFrame>
  )
}
