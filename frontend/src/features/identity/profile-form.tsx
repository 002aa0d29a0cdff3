import { useQueryClient } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { BusyButton } from '@/components/busy-button'
import { Form } from '@/components/form/form'
import { SelectField } from '@/components/form/select-field'
import { neededText } from '@/components/form/shapes'
import { TextField } from '@/components/form/text-field'
import { useServerForm } from '@/components/form/use-server-form'
import { toast } from '@/components/toast'
import { languages, speakLanguage, spokenNow, useText } from '@/text/language'
import { changeMe, me as mine, type Me } from './me-queries'

const schema = z.object({ full_name: neededText(), language: z.enum(languages) })

const roles = {
  admin: 'common.roleAdmin',
  driver: 'common.roleDriver',
  repair_org: 'common.roleRepairOrg',
} as const

/** Each language is called by its own name. */
const ownNames = { en: 'English', hi: 'हिन्दी' } as const

/** How I am called and spoken to; what I am is decided by the office. */
export function ProfileForm({ me }: { me: Me }) {
  const text = useText()
  const queries = useQueryClient()
  const form = useServerForm({
    schema,
    defaults: {
      full_name: me.full_name,
      language: languages.find((language) => language === me.language) ?? 'en',
    },
    save: (typed, { headers }) => changeMe(typed, headers),
    onSaved: (saved, { language }) => {
      queries.setQueryData(mine.queryKey, saved)
      void speakLanguage(language).then(() => {
        toast({ text: spokenNow().text('account.savedYou') })
      })
    },
  })
  const role = Object.entries(roles).find(([name]) => name === me.role)?.[1]

  return (
    <>
      <dl className="facts">
        <dt>{text('common.email')}</dt>
        <dd>{me.email}</dd>
        <dt>{text('account.role')}</dt>
        <dd>{role === undefined ? me.role : text(role)}</dd>
      </dl>
      <Form
        form={form}
        actions={
          <BusyButton busy={form.busy} submits={form.id}>
            {text('account.saveYou')}
          </BusyButton>
        }
      >
        <div className="form-pair">
          <TextField
            form={form}
            name="full_name"
            label={text('common.fullName')}
            autoComplete="name"
          />
          <SelectField
            form={form}
            name="language"
            label={text('common.language')}
            options={languages.map((value) => ({ value, label: ownNames[value] }))}
          />
        </div>
      </Form>
    </>
  )
}
