import './own-profile.css'
import { useQuery } from '@tanstack/react-query'
import { api, tagged, type Tagged } from '@/api/client'
import { asProblem } from '@/api/problem'
import { roleWord } from '@/components/account-words'
import { ErrorState } from '@/components/error-state'
import { DateField } from '@/components/form/date-field'
import { Form, SaveButton } from '@/components/form/form'
import { TextAreaField } from '@/components/form/text-area-field'
import { PhoneField, TextField } from '@/components/form/text-field'
import { useServerForm, type SaveCall } from '@/components/form/use-server-form'
import { LicenceBadge, useLicenceSentence } from '@/components/licence-badge'
import { Notice } from '@/components/notice'
import { Skeleton } from '@/components/skeleton'
import { StatusBadge } from '@/components/status-badge'
import { toast } from '@/components/toast'
import { useSlow } from '@/components/use-slow'
import { useFormat } from '@/text/format'
import { spokenNow, useText } from '@/text/language'
import { isReported, myPerson, wholeMe, type Person } from './person-queries'
import { changesOf, personSchema, valuesOf, type PersonValues } from './person-values'

/** What I say of myself: a driver, or somebody of a workshop. */
export function OwnProfile() {
  const text = useText()
  const { data, error, isFetching, refetch } = useQuery(myPerson)
  const slow = useSlow(data === undefined && error === null)
  if (data !== undefined) return <OwnForm {...data} />
  if (error === null) return slow && <Skeleton />
  return (
    <ErrorState
      title={text('profile.failed')}
      problem={asProblem(error)}
      busy={isFetching}
      onAgain={() => void refetch()}
    />
  )
}

function OwnForm({ record: me, etag }: Tagged<Person>) {
  const text = useText()
  const path = { id: me.id }
  const drives = me.role === 'driver'

  async function save(values: PersonValues, { headers, seen }: SaveCall<PersonValues>) {
    const changes = changesOf(values, seen)
    if (Object.keys(changes).length === 0) return { record: me, etag, told: false }
    const call = { params: { path }, headers, body: changes }
    const saved = await tagged(api.PUT('/api/drivers/{id}', call))
    return { ...saved, told: 'license_number' in changes || 'license_expiry' in changes }
  }
  const form = useServerForm({
    schema: personSchema,
    defaults: valuesOf(me),
    etag,
    save,
    etagAfter: (saved) => saved.etag,
    reload: async () => {
      const now = await wholeMe()
      return { values: valuesOf(now.record), etag: now.etag }
    },
    touches: [['account']],
    onSaved: ({ record, told }) => {
      const waits = told && isReported(record)
      toast({ text: spokenNow().text(waits ? 'profile.savedReported' : 'profile.saved') })
    },
  })
  return (
    <>
      <dl className="facts">
        <dt>{text('common.email')}</dt>
        <dd>{me.email}</dd>
        <dt>{text('account.role')}</dt>
        <dd>{roleWord(text, me.role)}</dd>
      </dl>
      <Form
        form={form}
        actions={
          <SaveButton form={form} calm>
            {text('profile.save')}
          </SaveButton>
        }
      >
        <div className="form-pair">
          <TextField
            form={form}
            name="full_name"
            label={text('common.fullName')}
            autoComplete="name"
          />
          <PhoneField form={form} name="phone" label={text('common.phone')} optional />
        </div>
        <TextAreaField form={form} name="address" label={text('profile.address')} optional />
        {drives && (
          <>
            <OwnLicence me={me} />
            <div className="form-pair">
              <TextField
                form={form}
                name="license_number"
                label={text('licence.number')}
                hint={text('profile.licenceHint')}
                optional
              />
              <DateField form={form} name="license_expiry" label={text('licence.until')} optional />
            </div>
          </>
        )}
      </Form>
    </>
  )
}

/** How it stands with my licence; what I reported waits for the office. */
function OwnLicence({ me }: { me: Person }) {
  const text = useText()
  const format = useFormat()
  const until = me.license_expiry ?? null
  const says = useLicenceSentence(until)
  const reported = isReported(me)
  return (
    <div className="own-licence stack">
      <p className="row wrap">
        <b className="strong">{text('licence.title')}</b>
        <LicenceBadge until={until} />
        {reported && <StatusBadge tone="info" word={text('licence.waits')} />}
      </p>
      {reported ? (
        <Notice glyph="clock" title={text('profile.reported')}>
          <p>
            {text('profile.reportedBody', {
              number: me.license_number ?? text('profile.nothing'),
              day: until === null ? text('profile.nothing') : format.day(until),
            })}
          </p>
        </Notice>
      ) : (
        <p className="soft">{says}</p>
      )}
    </div>
  )
}
