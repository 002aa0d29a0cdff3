import { useQuery } from '@tanstack/react-query'
import { useId, type ReactNode } from 'react'
import type { FormOf } from '@/components/form/field'
import { NumberField } from '@/components/form/number-field'
import { SelectField, type Option } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import { useText } from '@/text/language'
import type { RouteValues } from './route-values'
import type { Route } from './route-queries'
import { allStates } from './state-queries'
import { StopsField } from './stops-field'

type RouteFieldsProps = {
  readonly form: FormOf<RouteValues>
  /** Whose states are chosen already, until all of them are here. */
  readonly route?: Route
}

/** All that can be said of a route, in the order in which a bus drives it. */
export function RouteFields({ form, route }: RouteFieldsProps) {
  const text = useText()
  const states = useStates(route)
  const end = (which: 'from' | 'to') => (
    <>
      <SelectField
        form={form}
        name={`${which}_state_id`}
        label={text(`routes.${which}State`)}
        options={states}
        nothing={text('routes.chooseState')}
      />
      <TextField
        form={form}
        name={`${which}_address`}
        label={text(`routes.${which}Address`)}
        hint={which === 'from' ? text('routes.addressHint') : undefined}
        optional
      />
    </>
  )
  return (
    <>
      <Part title={text('routes.one')}>
        <TextField
          form={form}
          name="route_name"
          label={text('routes.name')}
          hint={text('routes.nameHint')}
        />
        <div className="form-pair">
          {end('from')}
          {end('to')}
          <NumberField
            form={form}
            name="distance_km"
            label={text('routes.distance')}
            unit={text('parts.km')}
            decimals={2}
            optional
          />
          <NumberField
            form={form}
            name="estimated_duration_hours"
            label={text('routes.hours')}
            hint={text('routes.hoursHint')}
            unit={text('routes.h')}
            decimals={2}
            optional
          />
        </div>
      </Part>
      <Part title={text('routes.stops')} says={text('routes.stopsHint')}>
        <StopsField form={form} states={states} />
      </Part>
    </>
  )
}

type PartProps = { readonly title: string; readonly says?: string; readonly children: ReactNode }

function Part({ title, says, children }: PartProps) {
  const id = useId()
  return (
    <section className="sheet" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {says !== undefined && <p className="small soft">{says}</p>}
      </header>
      <div className="in form">{children}</div>
    </section>
  )
}

function useStates(route: Route | undefined): readonly Option[] {
  const { data } = useQuery(allStates)
  const chosen = route === undefined ? [] : [route.from_state, route.to_state]
  const known = data?.rows ?? chosen.filter(({ id }, at) => at === 0 || id !== chosen[0]?.id)
  return known.map(({ id, state_name }) => ({ value: id, label: state_name }))
}
