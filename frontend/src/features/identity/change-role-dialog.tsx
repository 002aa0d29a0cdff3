import * as z from 'zod/mini'
import { api, tagged } from '@/api/client'
import { FormDialog } from '@/components/form/form-dialog'
import { SelectField } from '@/components/form/select-field'
import { useServerForm } from '@/components/form/use-server-form'
import { toast } from '@/components/toast'
import { useText } from '@/text/language'
import { roleOptions, roleWord } from '@/components/account-words'
import type { Account } from './people-queries'

type ChangeRoleDialogProps = {
  readonly person: Account
  readonly etag: string | null
  readonly onClose: () => void
}

const schema = z.object({ role: z.string() })

/** What somebody is here for. The new role holds from the next sign-in on, which is at once. */
export function ChangeRoleDialog({ person, etag, onClose }: ChangeRoleDialogProps) {
  const text = useText()
  const path = { id: person.id }
  const form = useServerForm({
    schema,
    defaults: { role: person.role },
    etag,
    save: (values, { headers }) =>
      tagged(api.PUT('/api/accounts/{id}/role', { params: { path }, headers, body: values })),
    etagAfter: (saved) => saved.etag,
    reload: async () => {
      const { record, etag: now } = await tagged(
        api.GET('/api/accounts/{id}', { params: { path } }),
      )
      return { values: { role: record.role }, etag: now }
    },
    touches: [['account'], ['person']],
    onSaved: ({ record }) => {
      toast({
        text: text('people.roleChanged', {
          name: record.full_name,
          role: roleWord(text, record.role),
        }),
      })
      onClose()
    },
  })
  return (
    <FormDialog
      form={form}
      title={text('people.changeRoleTitle', { name: person.full_name })}
      save={text('people.changeRole')}
      onClose={onClose}
    >
      <SelectField
        form={form}
        name="role"
        label={text('people.role')}
        hint={text('people.changeRoleHint')}
        options={roleOptions(text)}
      />
    </FormDialog>
  )
}
