import { Link, useNavigate } from '@tanstack/react-router'
import { api, tagged, type Tagged } from '@/api/client'
import { Form, SaveButton } from '@/components/form/form'
import { useRecordForm } from '@/components/form/use-record-form'
import { toast } from '@/components/toast'
import { useText } from '@/text/language'
import { RouteFields } from './route-fields'
import { wholeRoute, type Route } from './route-queries'
import { routeSchema, valuesOf, wireOf } from './route-values'

/** A route that is there, to be changed. */
export function RouteForm(found: Tagged<Route>) {
  const text = useText()
  const navigate = useNavigate()
  const { record: route } = found
  const { id } = route
  const toRoute = { to: '/office/routes', search: { open: id } } as const
  const form = useRecordForm({
    found,
    schema: routeSchema,
    valuesOf,
    wireOf,
    send: (body, headers) =>
      tagged(api.PUT('/api/routes/{id}', { params: { path: { id } }, headers, body })),
    now: () => wholeRoute(id),
    touches: [['route']],
    onSaved: (saved) => {
      toast({ text: text('routes.saved', { name: saved.route_name }) })
      void navigate({ ...toRoute, replace: true })
    },
  })
  return (
    <Form
      form={form}
      actions={
        <>
          <SaveButton form={form} calm>
            {text('routes.save')}
          </SaveButton>
          <Link {...toRoute} className="btn quiet">
            {text('common.back')}
          </Link>
        </>
      }
    >
      <RouteFields form={form} route={route} />
    </Form>
  )
}
