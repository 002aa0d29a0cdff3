import { useReach } from '@/api/reach'
import { Glyph } from '@/components/glyph'
import { useText } from '@/text/language'
import { OfflineReady } from '../offline-ready'

const asApp = window.matchMedia('(display-mode: standalone)')

/** Whether this phone is connected, and whether BusManager stands among its apps. */
export function ThisPhone() {
  const text = useText()
  const { away } = useReach()
  return (
    <section className="card stack" aria-labelledby="phone">
      <h2 id="phone">{text('driver.phone')}</h2>
      <p className="row">
        <Glyph name={away ? 'offline' : 'check'} />
        <span className="grow">{text(away ? 'driver.notConnected' : 'driver.connected')}</span>
      </p>
      <p className="row">
        <Glyph name={asApp.matches ? 'check' : 'call'} />
        <span className="grow">
          {text(asApp.matches ? 'driver.installed' : 'driver.notInstalled')}
        </span>
      </p>
      <OfflineReady />
    </section>
  )
}
