import { useState } from 'react'
import { OfflineStrip, type StripState } from '@/components/offline-strip'
import type { Period } from '@/components/period'
import { PeriodPicker } from '@/components/period-picker'
import { Tabs } from '@/components/tabs'
import { BottomBar } from '../driver/bottom-bar'
import { PartRow } from './part-row'
import { useSamples } from './samples'

/** Ways from one place to another, and to the server. */
export function WayParts() {
  const words = useSamples()
  const [period, setPeriod] = useState<Period | null>({ from: '2026-11-01', to: '2026-11-30' })
  const [own, setOwn] = useState<Period | null>({ from: '2026-09-07', to: '2026-09-20' })
  const [shown, setShown] = useState<StripState['state']>('off')
  const strips: StripState[] = [
    { state: 'off', waiting: 3, since: null },
    { state: 'send', done: 2, count: 3 },
    { state: 'sent', at: '14:21' },
    { state: 'fail', count: 1, reason: words.photoUnreadable },
  ]
  return (
    <>
      <PartRow name={words.tabs}>
        <div className="part-wide">
          <Tabs
            label={words.tabs}
            tabs={[
              // this very page, since the page of parts has no others
              { link: { to: '.' }, label: words.overview },
              {
                link: { to: '/office' },
                label: words.trips,
                count: { count: 412, meaning: words.inAll, tone: 'plain' },
              },
              {
                link: { to: '/driver' },
                label: words.papers,
                count: { count: 1, meaning: words.runsOut },
              },
            ]}
          />
        </div>
      </PartRow>
      <PartRow name={words.period}>
        <div className="part-wide">
          <PeriodPicker value={period} onChange={setPeriod} wholeTime />
        </div>
        <div className="part-wide">
          <PeriodPicker value={own} onChange={setOwn} />
        </div>
      </PartRow>
      <PartRow name={words.strip} touch>
        <div className="part-phone">
          <div className="seg" role="group" aria-label={words.strip}>
            {strips.map(({ state }) => (
              <button
                key={state}
                type="button"
                aria-pressed={state === shown}
                onClick={() => {
                  setShown(state)
                }}
              >
                {words.strips[state]}
              </button>
            ))}
          </div>
          <OfflineStrip strip={strips.find(({ state }) => state === shown) ?? null} to="/driver" />
        </div>
      </PartRow>
      <PartRow name={words.bottomBar} touch>
        <div className="part-phone">
          <BottomBar />
        </div>
      </PartRow>
    </>
  )
}
