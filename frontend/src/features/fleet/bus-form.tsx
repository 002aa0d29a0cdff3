import { Link, useNavigate } from '@tanstack/react-router'
import { api, tagged, type Tagged } from '@/api/client'
import { asProblem } from '@/api/problem'
import { Form, SaveButton } from '@/components/form/form'
import { useServerForm, type SaveCall } from '@/components/form/use-server-form'
import { spaced } from '@/components/plate'
import { toast } from '@/components/toast'
import { useText } from '@/text/language'
import { BusFields } from './bus-fields'
import { wholeBus, type Bus } from './bus-queries'
import { busSchema, changesOf, collides, valuesOf, type BusValues } from './bus-values'

/** A bus that is there, to be changed. */
export function BusForm({ record: bus, etag }: Tagged<Bus>) {
  const text = useText()
  const navigate = useNavigate()
  const path = { id: bus.id }
  const toBus = { to: '/office/buses/$busId', params: { busId: bus.id } } as const

  async function save(values: BusValues, { headers, seen }: SaveCall<BusValues>) {
    const changes = changesOf(values, seen)
    if (Object.keys(changes).length === 0) return { record: bus, etag }
    const send = (more: Record<string, string>) =>
      tagged(api.PUT('/api/buses/{id}', { params: { path }, headers: more, body: changes }))
    try {
      return await send(headers)
    } catch (thrown) {
      if (asProblem(thrown).status !== 412) throw thrown
      // What somebody else did to other members stands in nobody's way.
      const now = await wholeBus(bus.id)
      if (now.etag === null || collides(changes, seen, valuesOf(now.record))) throw thrown
      return send({ ...headers, 'If-Match': now.etag })
    }
  }
  const form = useServerForm({
    schema: busSchema,
    defaults: valuesOf(bus),
    etag,
    save,
    etagAfter: (saved) => saved.etag,
    reload: async () => {
      const now = await wholeBus(bus.id)
      return { values: valuesOf(now.record), etag: now.etag }
    },
    fieldOf: busFieldOf,
    touches: [['bus']],
    onSaved: ({ record }) => {
      toast({ text: text('fleet.saved', { plate: spaced(record.registration_number) }) })
      void navigate({ ...toBus, replace: true })
    },
  })
  return (
    <Form
      form={form}
      actions={
        <>
          <SaveButton form={form} calm>
            {text('fleet.save')}
          </SaveButton>
          <Link {...toBus} className="btn quiet">
            {text('common.back')}
          </Link>
        </>
      }
    >
      <BusFields form={form} homeState={bus.home_state} />
    </Form>
  )
}

/** There is one value for both shares. */
export const busFieldOf = (member: string) =>
  member === 'partner_profit_share' ? 'company_profit_share' : member
