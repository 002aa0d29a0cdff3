import './fleet.css'
import { Page } from '@/components/page'
import { spaced } from '@/components/plate'
import { useText } from '@/text/language'
import { BusForm } from './bus-form'
import { WholeBus } from './whole-bus'

/** A bus, to be changed. */
export function EditBusPage() {
  const text = useText()
  return (
    <WholeBus
      page={(found) => (
        <Page title={text('fleet.editTitle', { plate: spaced(found.record.registration_number) })}>
          <div className="bus-form">
            <BusForm key={found.record.id} {...found} />
          </div>
        </Page>
      )}
    />
  )
}
