import './routes.css'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { api, body } from '@/api/client'
import { randomId } from '@/api/random-id'
import { Form, SaveButton } from '@/components/form/form'
import { useServerForm } from '@/components/form/use-server-form'
import { Page } from '@/components/page'
import { toast } from '@/components/toast'
import { useText } from '@/text/language'
import { RouteFields } from './route-fields'
import { newRoute, routeSchema, wireOf } from './route-values'

/** A new route. It has its id before it is sent, so that the same one never comes twice. */
export function NewRoutePage() {
  const text = useText()
  const navigate = useNavigate()
  const [id] = useState(randomId)
  const form = useServerForm({
    schema: routeSchema,
    defaults: newRoute,
    save: (values, { headers }) =>
      body(api.POST('/api/routes', { headers, body: { id, ...wireOf(values) } })),
    touches: [['route']],
    onSaved: (made) => {
      toast({ text: text('routes.added', { name: made.route_name }) })
      void navigate({ to: '/office/routes', search: { open: made.id }, replace: true })
    },
  })
  return (
    <Page title={text('routes.add')}>
      <div className="route-form">
        <Form
          form={form}
          actions={
            <>
              <SaveButton form={form}>{text('routes.addSave')}</SaveButton>
              <Link to="/office/routes" className="btn quiet">
                {text('common.back')}
              </Link>
            </>
          }
        >
          <RouteFields form={form} />
        </Form>
      </div>
    </Page>
  )
}
