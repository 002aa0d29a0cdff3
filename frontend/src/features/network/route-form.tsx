import { Link, useNavigate } from '@tanstack/react-router'
import { api, tagged, type Tagged } from '@/api/client'
import { sendChanges } from '@/components/form/changes'
import { Form, SaveButton } from '@/components/form/form'
import { useServerForm } from '@/components/form/use-server-form'
import { toast } from '@/components/toast'
import { useText } from '@/text/language'
import { RouteFields } from './route-fields'
import { wholeRoute, type Route } from './route-queries'
import { routeSchema, valuesOf, wireOf } from './route-values'

/** A route that is there, to be changed. */
export function RouteForm({ record: route, etag }: Tagged<Route>) {
  const text = useText()
  const navigate = useNavigate()
  const path = { id: route.id }
  const toRoute = { to: '/office/routes', search: { open: route.id } } as const
  const form = useServerForm({
    schema: routeSchema,
    defaults: valuesOf(route),
    etag,
    save: (values, { headers, seen }) =>
      sendChanges({
        mine: wireOf(values),
        seen: wireOf(seen),
        headers,
        send: (body, more) =>
          tagged(api.PUT('/api/routes/{id}', { params: { path }, headers: more, body })),
        now: async () => {
          const now = await wholeRoute(route.id)
          return { wire: wireOf(valuesOf(now.record)), etag: now.etag }
        },
      }),
    etagAfter: (saved) => saved.etag,
    reload: async () => {
      const now = await wholeRoute(route.id)
      return { values: valuesOf(now.record), etag: now.etag }
    },
    touches: [['route']],
    onSaved: ({ record }) => {
      toast({ text: text('routes.saved', { name: record.route_name }) })
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
