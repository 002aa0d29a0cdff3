import { Outlet, useMatches, useRouter } from '@tanstack/react-router'
import { useEffect, type MouseEvent } from 'react'
import { clearToasts, ToastHost } from '@/components/toast'
import { useOwnTitle } from '@/components/use-title'
import type { PlainKey } from '@/text/catalogue'
import { useText } from '@/text/language'
import { usePersonChanges, useSession } from './session'
import { UpdatePrompt } from './update-prompt'

declare module '@tanstack/react-router' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be added to
  interface StaticDataRouteOption {
    /** Names the page in the window's title until it says something better. */
    title?: PlainKey
  }
}

/** What all pages share, whoever looks at them. */
export function Root() {
  const text = useText()
  // Nothing of what somebody else was doing here stays.
  const person = usePersonChanges()
  useOwnToasts()
  useWindowTitle()
  useArrivals()
  return (
    <>
      <a className="skip" href="#main" onClick={toContent}>
        {text('frame.skip')}
      </a>
      <Outlet key={person} />
      <ToastHost />
      <UpdatePrompt />
    </>
  )
}

/** Nobody takes back what somebody else did. */
function useOwnToasts() {
  const session = useSession()
  useEffect(() => clearToasts, [session])
}

function useWindowTitle() {
  const text = useText()
  const own = useOwnTitle()
  const key = useMatches({ select: (matches) => matches.at(-1)?.staticData.title })
  const named = own ?? (key === undefined ? null : text(key))
  const product = text('common.product')
  useEffect(() => {
    document.title = named === null ? product : `${named} · ${product}`
  }, [named, product])
}

/** A new page is read out from its heading on, unless something in it has taken the focus by itself. */
function useArrivals() {
  const router = useRouter()
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
        if (fromLocation !== undefined && pathChanged) focusHeading()
      }),
    [router],
  )
}

function focusHeading() {
  const main = document.getElementById('main')
  if (main === null || main.contains(document.activeElement)) return
  const place = main.querySelector('h1') ?? main
  place.setAttribute('tabindex', '-1')
  place.focus({ preventScroll: true })
}

/** Not by the address: that would be another entry in the browser's history. */
function toContent(event: MouseEvent) {
  event.preventDefault()
  const main = document.getElementById('main')
  main?.setAttribute('tabindex', '-1')
  main?.focus()
}
