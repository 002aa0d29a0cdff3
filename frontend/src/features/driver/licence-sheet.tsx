import { useState } from 'react'
import { asProblem, type ApiProblem } from '@/api/problem'
import { BusyButton } from '@/components/busy-button'
import { ConfirmDialog } from '@/components/confirm-dialog'
import { LicenceBadge, useLicenceSentence } from '@/components/licence-badge'
import { ProblemNotice } from '@/components/problem-notice'
import { Sheet } from '@/components/sheet'
import { toast } from '@/components/toast'
import { spokenNow, useText } from '@/text/language'
import { useConfirmLicence, useTurnDownLicence } from './person-actions'
import { Known } from './person-facts'
import { isReported, type Person } from './person-queries'
import { ReportedLicence } from './reported-licence'

type LicenceSheetProps = { readonly person: Person; readonly etag: string | null }

/** What counts of somebody's licence, and beside it what he says it is now. */
export function LicenceSheet({ person, etag }: LicenceSheetProps) {
  const text = useText()
  const until = person.license_expiry ?? null
  const says = useLicenceSentence(until)
  const reported = isReported(person)
  const drives = person.role === 'driver' || person.license_number != null || until !== null
  if (!drives && !reported) return null
  return (
    <Sheet title={text('licence.title')} state={<LicenceBadge until={until} />}>
      <div className="in stack">
        <p>{says}</p>
        {reported ? (
          <>
            <ReportedLicence person={person} />
            {person.archived_at == null && <LicenceSteps person={person} etag={etag} />}
          </>
        ) : (
          <dl className="facts">
            <dt>{text('licence.number')}</dt>
            <dd>
              <Known value={person.license_number} />
            </dd>
          </dl>
        )}
      </div>
    </Sheet>
  )
}

/** The office's word on what was reported. */
function LicenceSteps({ person, etag }: LicenceSheetProps) {
  const text = useText()
  const [asking, setAsking] = useState(false)
  const [refusal, setRefusal] = useState<ApiProblem | null>(null)
  const confirm = useConfirmLicence()
  const turnDown = useTurnDownLicence()
  const name = person.full_name

  async function yes() {
    setRefusal(null)
    try {
      await confirm.mutateAsync({ person, etag })
      toast({ text: spokenNow().text('person.licenceConfirmed', { name }) })
    } catch (thrown) {
      setRefusal(asProblem(thrown))
    }
  }
  return (
    <>
      {refusal !== null && <ProblemNotice problem={refusal} />}
      <div className="row wrap">
        <BusyButton look="primary" busy={confirm.isPending} onPress={() => void yes()}>
          {text('person.confirm')}
        </BusyButton>
        <button
          type="button"
          className="btn"
          onClick={() => {
            setAsking(true)
          }}
        >
          {text('person.turnDown')}
        </button>
      </div>
      {asking && (
        <ConfirmDialog
          title={text('person.turnDownTitle', { name })}
          action={text('person.turnDown')}
          danger
          onConfirm={async () => {
            await turnDown.mutateAsync({ person, etag })
            toast({ text: spokenNow().text('person.licenceTurnedDown', { name }) })
          }}
          onClose={() => {
            setAsking(false)
          }}
        >
          {text('person.turnDownBody')}
        </ConfirmDialog>
      )}
    </>
  )
}
