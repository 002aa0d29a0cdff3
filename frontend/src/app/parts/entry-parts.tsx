import { useState } from 'react'
import { NumberPad } from '@/components/number-pad'
import { kmOf, OdometerField } from '@/components/odometer-field'
import { PhotoField } from '@/components/photo/photo-field'
import type { Taken } from '@/components/photo/take-photo'
import { PartRow } from './part-row'
import { useSamples } from './samples'

const last = { km: 412_806, at: '2026-11-20T21:34:00+05:30' }

/** What a driver enters with his thumb. */
export function EntryParts() {
  const words = useSamples()
  return (
    <>
      <PartRow name={words.odometer} touch>
        <Meter start={413_524} told={{ fits: words.fits }} />
        <Meter start={415_324} told={{ odd: { title: words.oddTitle, detail: words.oddDetail } }} />
        <Meter start={412_000} told={{ error: words.refused }} />
      </PartRow>
      <PartRow name={words.pad} touch>
        <MeterWithPad />
      </PartRow>
      <PartRow name={words.photo} touch>
        <Photos />
      </PartRow>
    </>
  )
}

type Told = Pick<Parameters<typeof OdometerField>[0], 'fits' | 'odd' | 'error'>

function Meter({ start, told }: { start: number; told: Told }) {
  const words = useSamples()
  const [km, setKm] = useState<number | null>(start)
  return (
    <div className="part-phone">
      <OdometerField label={words.odometerAsk} value={km} onChange={setKm} last={last} {...told} />
    </div>
  )
}

function MeterWithPad() {
  const words = useSamples()
  const [km, setKm] = useState<number | null>(413_524)
  return (
    <div className="part-phone">
      <OdometerField label={words.odometerAsk} value={km} onChange={setKm} last={last} withPad />
      <NumberPad
        value={km === null ? '' : String(km)}
        onChange={(digits) => {
          setKm(kmOf(digits))
        }}
      />
    </div>
  )
}

function Photos() {
  const words = useSamples()
  const [bill, setBill] = useState<Taken | null>(null)
  const [meter, setMeter] = useState<Taken | null>(null)
  const [paper, setPaper] = useState<Taken | null>(madeUp)
  return (
    <div className="part-phone">
      <PhotoField
        label={words.billPhoto}
        takenLabel={words.billTaken}
        value={bill}
        onChange={setBill}
        camera
      />
      <PhotoField
        label={words.meterPhoto}
        takenLabel={words.meterTaken}
        hint={words.meterHint}
        value={meter}
        onChange={setMeter}
        camera
      />
      <PhotoField
        label={words.paper}
        takenLabel={words.paperTaken}
        value={paper}
        onChange={setPaper}
        pdf
      />
    </div>
  )
}

const madeUp = (): Taken => ({
  file: new File([new Uint8Array(214 * 1024)], 'paper.pdf', { type: 'application/pdf' }),
  thumbnail: null,
})
