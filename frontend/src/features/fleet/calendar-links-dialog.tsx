import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, body, done } from '@/api/client'
import { asProblem } from '@/api/problem'
import { useAction } from '@/api/use-action'
import { BusyButton } from '@/components/busy-button'
import { CopyButton } from '@/components/copy-button'
import { Dialog } from '@/components/dialog'
import { FieldFrame } from '@/components/form/field-frame'
import { ProblemNotice } from '@/components/problem-notice'
import { toast } from '@/components/toast'
import { useFormat } from '@/text/format'
import { spokenNow, useText } from '@/text/language'
import { calendarLinks, type CalendarLink } from './paper-queries'

const touches = [['calendar_link']]

/** Addresses at which a calendar fetches papers and taxes by itself. */
export function CalendarLinksDialog({ onClose }: { onClose: () => void }) {
  const text = useText()
  const { data, error } = useQuery(calendarLinks)
  const making = useAction({
    // Without a key: the answer carries a secret, which nobody keeps to answer again.
    run: () => body(api.POST('/api/papers/calendar-links')),
    touches,
  })
  return (
    <Dialog
      title={text('papers.linksTitle')}
      wide
      onClose={onClose}
      actions={
        <>
          <button type="button" className="btn" onClick={onClose}>
            {text('common.close')}
          </button>
          <BusyButton
            look={making.isSuccess ? '' : 'primary'}
            busy={making.isPending}
            onPress={() => {
              making.mutate(undefined)
            }}
          >
            {text('papers.linkMake')}
          </BusyButton>
        </>
      }
    >
      <p>{text('papers.linksBody')}</p>
      <p className="soft">{text('papers.linksSecret')}</p>
      {making.isError && <ProblemNotice problem={making.error} />}
      {making.data !== undefined && <NewLink address={making.data.address} />}
      {data === undefined && error !== null && <ProblemNotice problem={asProblem(error)} />}
      {data !== undefined && data.length > 0 && (
        <ul className="lines calendar-links">
          {data.map((link) => (
            <li key={link.id}>
              <LinkLine link={link} />
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  )
}

function NewLink({ address }: { address: string }) {
  const text = useText()
  return (
    <FieldFrame
      id="calendar-address"
      label={text('papers.linkAddress')}
      hint={text('papers.linkMade')}
    >
      {(attributes) => (
        <div className="row wrap">
          <input
            {...attributes}
            className="input grow"
            readOnly
            value={address}
            onFocus={(event) => {
              event.currentTarget.select()
            }}
          />
          <CopyButton content={address}>{text('papers.linkCopy')}</CopyButton>
        </div>
      )}
    </FieldFrame>
  )
}

function LinkLine({ link }: { link: CalendarLink }) {
  const text = useText()
  const format = useFormat()
  const revoking = useAction({
    run: (id: string, key) =>
      done(
        api.DELETE('/api/papers/calendar-links/{id}', {
          params: { path: { id } },
          headers: { 'Idempotency-Key': key },
        }),
      ),
    touches,
  })
  const day = format.moment(link.made_at)
  const [problem, setProblem] = useState(revoking.error)
  const revoke = async () => {
    setProblem(null)
    try {
      await revoking.mutateAsync(link.id)
      toast({ text: spokenNow().text('papers.linkRevoked') })
    } catch (thrown) {
      setProblem(asProblem(thrown))
    }
  }
  return (
    <div className="line">
      <span>
        {text('papers.linkOf', { day })}
        <small className="soft">
          {link.last_used_at == null
            ? text('papers.linkUnused')
            : text('papers.linkUsed', { day: format.moment(link.last_used_at) })}
        </small>
      </span>
      <button
        type="button"
        className="btn sm danger"
        aria-busy={revoking.isPending}
        aria-label={text('papers.linkRevokeOf', { day })}
        onClick={() => {
          if (!revoking.isPending) void revoke()
        }}
      >
        {text('papers.linkRevoke')}
      </button>
      {problem !== null && <ProblemNotice problem={problem} />}
    </div>
  )
}
