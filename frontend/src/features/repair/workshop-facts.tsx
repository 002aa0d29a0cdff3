import { useText } from '@/text/language'
import type { Workshop } from './workshop-queries'

/** Whom to talk to, and where. */
export function WorkshopFacts({ workshop }: { workshop: Workshop }) {
  const text = useText()
  const none = <span className="muted">{text('common.none')}</span>
  return (
    <dl className="facts">
      <dt>{text('workshop.contact')}</dt>
      <dd>{workshop.contact_person ?? none}</dd>
      <dt>{text('common.phone')}</dt>
      <dd>{workshop.phone ?? none}</dd>
      <dt>{text('common.email')}</dt>
      <dd>
        {workshop.email == null ? none : <a href={`mailto:${workshop.email}`}>{workshop.email}</a>}
      </dd>
      <dt>{text('workshop.address')}</dt>
      <dd>{workshop.address ?? none}</dd>
    </dl>
  )
}
