import './fleet.css'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { api, body } from '@/api/client'
import { randomId } from '@/api/random-id'
import { Form, SaveButton } from '@/components/form/form'
import { useServerForm } from '@/components/form/use-server-form'
import { Page } from '@/components/page'
import { spaced } from '@/components/plate'
import { toast } from '@/components/toast'
import { useText } from '@/text/language'
import { BusFields } from './bus-fields'
import { busFieldOf } from './bus-form'
import { busSchema, newBus, wireOf } from './bus-values'

/** A bus that comes into the fleet. It has its id before it is sent, so that the same one never comes twice. */
export function NewBusPage() {
  const text = useText()
  const navigate = useNavigate()
  const [id] = useState(randomId)
  const form = useServerForm({
    schema: busSchema,
    defaults: newBus,
    save: (values, { headers }) =>
      body(api.POST('/api/buses', { headers, body: { id, ...wireOf(values) } })),
    fieldOf: busFieldOf,
    touches: [['bus']],
    onSaved: (made) => {
      toast({ text: text('fleet.added', { plate: spaced(made.registration_number) }) })
      void navigate({ to: '/office/buses/$busId', params: { busId: made.id }, replace: true })
    },
  })
  return (
    <Page title={text('fleet.add')}>
      <div className="bus-form">
        <Form
          form={form}
          actions={
            <>
              <SaveButton form={form}>{text('fleet.addSave')}</SaveButton>
              <Link to="/office/buses" className="btn quiet">
                {text('common.back')}
              </Link>
            </>
          }
        >
          <BusFields form={form} isNew />
        </Form>
      </div>
    </Page>
  )
}
