import { useEffect, useState } from 'react'
import { Glyph } from '@/components/glyph'
import { useText } from '@/text/language'

const put = 'busmanager.plain-http-understood'

/** Whether this device starts the application without a network; on plain HTTP what is missing and why, until it is read. */
export function OfflineReady() {
  return window.isSecureContext ? <Kept /> : <PlainHttp />
}

function PlainHttp() {
  const text = useText()
  const [read, setRead] = useState(() => window.localStorage.getItem(put) !== null)
  if (read) return null
  return (
    <div className="notice">
      <Glyph name="offline" />
      <div>
        <strong>{text('frame.plainHttpTitle')}</strong>
        <p>{text('frame.plainHttpWhat')}</p>
      </div>
      <button
        type="button"
        className="btn sm"
        onClick={() => {
          window.localStorage.setItem(put, 'yes')
          setRead(true)
        }}
      >
        {text('frame.plainHttpRead')}
      </button>
    </div>
  )
}

function Kept() {
  const text = useText()
  const [kept, setKept] = useState(false)
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return
    let here = true
    void navigator.serviceWorker.ready.then(() => {
      if (here) setKept(true)
    })
    return () => {
      here = false
    }
  }, [])
  if (!kept) return null
  return (
    <p className="row">
      <Glyph name="check" />
      <span className="grow">{text('frame.keptOnDevice')}</span>
    </p>
  )
}
