import './person-page.css'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { randomId } from '@/api/random-id'
import { Form, SaveButton } from '@/components/form/form'
import { useServerForm } from '@/components/form/use-server-form'
import { Page } from '@/components/page'
import { toast } from '@/components/toast'
import { useText } from '@/text/language'
import { addPerson, newPerson, newPersonSchema } from './new-person'
import { NewPersonFields } from './new-person-fields'
import { touches } from './person-actions'

/** Somebody who comes into the register. He has his id before it is sent, so that the same one never comes twice. */
export function NewPersonPage() {
  const text = useText()
  const navigate = useNavigate()
  const [id] = useState(randomId)
  const form = useServerForm({
    schema: newPersonSchema,
    defaults: newPerson,
    save: (values, { headers }) => addPerson(id, values, headers),
    touches,
    onSaved: (personId, { full_name: name }) => {
      toast({ text: text('person.added', { name }) })
      void navigate({ to: '/office/people/$personId', params: { personId }, replace: true })
    },
  })
  return (
    <Page title={text('person.add')}>
      <div className="person-form">
        <Form
          form={form}
          actions={
            <>
              <SaveButton form={form}>{text('person.addSave')}</SaveButton>
              <Link to="/office/people" className="btn quiet">
                {text('common.back')}
              </Link>
            </>
          }
        >
          <NewPersonFields form={form} />
        </Form>
      </div>
    </Page>
  )
}
