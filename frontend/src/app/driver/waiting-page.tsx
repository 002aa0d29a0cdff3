import './step-page.css'
import { Link, useSearch } from '@tanstack/react-router'
import { BusyButton } from '@/components/busy-button'
import { EmptyState } from '@/components/empty-state'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { StatusBadge, type Status } from '@/components/status-badge'
import { useState } from 'react'
import { retold, withAnswers, type Entry } from '@/outbox/entry'
import { flush, giveUp, replace } from '@/outbox/outbox'
import { useOutbox } from '@/outbox/use-outbox'
import type { PlainKey, Text } from '@/text/catalogue'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import { problemText } from '@/text/problem-text'
import { GiveUpButton } from './refused'
import { spokenAbout } from './spoken-question'

/** Each thing that was done on this phone and is not with the office yet. */
export function WaitingPage() {
  const text = useText()
  const { leaving } = useSearch({ from: '/driver/waiting' })
  const { entries } = useOutbox()
  const [busy, setBusy] = useState(false)
  const sendNow = () => {
    setBusy(true)
    void flush()
      .catch(() => undefined)
      .finally(() => {
        setBusy(false)
      })
  }
  return (
    <Page title={text('driver.onThisPhone')}>
      {leaving === true && entries.length > 0 && (
        <Notice tone="want" glyph="warning" title={text('drive.notYet')}>
          <p className="small">{text('drive.notYetWhat')}</p>
        </Notice>
      )}
      {entries.length === 0 ? (
        <section className="sheet">
          <EmptyState
            title={text('drive.allSent')}
            first={
              <Link className="btn primary" to={leaving === true ? '/driver/profile' : '/driver'}>
                {text(leaving === true ? 'frame.me' : 'frame.today')}
              </Link>
            }
          >
            {text('drive.allSentWhat')}
          </EmptyState>
        </section>
      ) : (
        <>
          <p className="soft">{text('drive.waitingWhat')}</p>
          <section className="sheet" aria-label={text('driver.onThisPhone')}>
            <ul className="lines waiting-lines">
              {entries.map((entry) => (
                <Line key={entry.id} entry={entry} />
              ))}
            </ul>
          </section>
          <div className="thumbzone">
            <BusyButton busy={busy} look="primary huge" onPress={sendNow}>
              {text('drive.sendNow')}
            </BusyButton>
          </div>
        </>
      )}
    </Page>
  )
}

const deeds: Record<Entry['deed']['what'], PlainKey> = {
  start: 'driver.stepStart',
  arrive: 'driver.stepArrive',
  return: 'driver.stepReturn',
  complete: 'driver.stepComplete',
  takings: 'driver.takings',
  delay: 'driver.delay',
}

function Line({ entry }: { entry: Entry }) {
  const text = useText()
  const format = useFormat()
  const { deed, trip } = entry
  const km = 'odometer' in deed.body ? deed.body.odometer : null
  return (
    <li>
      <div className="line">
        <span className="strong">
          {text(deeds[deed.what])}
          {km != null && ` · ${format.distance(km)}`}
        </span>
        <StatusBadge {...standing(text, entry)} />
        <span className="sub wide">
          {[trip.route, trip.plate, format.moment(entry.at)]
            .filter((word) => word !== '')
            .join(' · ')}
        </span>
        {entry.problem !== null && entry.state !== 'waiting' && (
          <span className="wide">
            {entry.state === 'asked'
              ? entry.problem.questions
                  .map((question) => spokenAbout(text, format, question))
                  .join(' ')
              : problemText(text, retold(entry.problem))}
          </span>
        )}
        <span className="row wrap wide">
          <WaysOut entry={entry} />
        </span>
      </div>
    </li>
  )
}

function standing(text: Text, { state }: Entry): Status {
  if (state === 'refused') return { tone: 'bad', word: text('drive.refused') }
  if (state === 'asked') return { tone: 'want', glyph: 'question', word: text('drive.asked') }
  return { tone: 'info', glyph: 'clock', word: text('drive.waits') }
}

function WaysOut({ entry }: { entry: Entry }) {
  const text = useText()
  const { deed, trip, id } = entry
  const [busy, setBusy] = useState(false)
  const params = { trip: trip.id }
  const search = { entry: id }
  return (
    <>
      {entry.state !== 'waiting' && deed.what !== 'takings' && deed.what !== 'delay' && (
        <Link
          className="btn sm"
          to="/driver/trips/$trip/steps/$step"
          params={{ ...params, step: deed.what }}
          search={search}
        >
          {text('drive.correct')}
        </Link>
      )}
      {entry.state !== 'waiting' && deed.what === 'takings' && (
        <Link className="btn sm" to="/driver/trips/$trip/takings" params={params} search={search}>
          {text('drive.correct')}
        </Link>
      )}
      {entry.state !== 'waiting' && deed.what === 'delay' && (
        <Link className="btn sm" to="/driver/trips/$trip/delay" params={params} search={search}>
          {text('drive.correct')}
        </Link>
      )}
      {entry.state === 'asked' && (
        <BusyButton
          busy={busy}
          look="sm"
          onPress={() => {
            setBusy(true)
            void replace(entry, withAnswers(entry)).then(flush)
          }}
        >
          {text('drive.isRight')}
        </BusyButton>
      )}
      <GiveUpButton busy={false} onGiveUp={() => void giveUp(id)} />
    </>
  )
}
