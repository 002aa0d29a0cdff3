import { api, tagged, type Tagged } from '@/api/client'
import { DateField } from '@/components/form/date-field'
import { FormDialog } from '@/components/form/form-dialog'
import { TextAreaField } from '@/components/form/text-area-field'
import { PhoneField, TextField } from '@/components/form/text-field'
import { useServerForm, type SaveCall } from '@/components/form/use-server-form'
import { toast } from '@/components/toast'
import { useText } from '@/text/language'
import { touches } from './person-actions'
import { wholePerson, type Person } from './person-queries'
import { changesOf, personSchema, valuesOf, type PersonValues } from './person-values'

type EditPersonDialogProps = Tagged<Person> & { readonly onClose: () => void }

/** The details of somebody, as the office knows them. */
export function EditPersonDialog({ record: person, etag, onClose }: EditPersonDialogProps) {
  const text = useText()
  const path = { id: person.id }

  async function save(values: PersonValues, { headers, seen }: SaveCall<PersonValues>) {
    const changes = changesOf(values, seen)
    if (Object.keys(changes).length === 0) return { record: person, etag }
    return tagged(api.PUT('/api/drivers/{id}', { params: { path }, headers, body: changes }))
  }
  const form = useServerForm({
    schema: personSchema,
    defaults: valuesOf(person),
    etag,
    save,
    etagAfter: (saved) => saved.etag,
    reload: async () => {
      const now = await wholePerson(person.id)
      return { values: valuesOf(now.record), etag: now.etag }
    },
    touches,
    onSaved: ({ record }) => {
      toast({ text: text('person.saved', { name: record.full_name }) })
      onClose()
    },
  })
  return (
    <FormDialog
      form={form}
      title={text('person.editTitle', { name: person.full_name })}
      save={text('person.editSave')}
      onClose={onClose}
    >
      <TextField form={form} name="full_name" label={text('common.fullName')} />
      <PhoneField form={form} name="phone" label={text('common.phone')} optional />
      <TextAreaField form={form} name="address" label={text('person.address')} optional />
      <div className="form-pair">
        <TextField form={form} name="license_number" label={text('licence.number')} optional />
        <DateField form={form} name="license_expiry" label={text('licence.until')} optional />
      </div>
    </FormDialog>
  )
}
