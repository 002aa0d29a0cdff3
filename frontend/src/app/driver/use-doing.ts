import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { reachNow } from '@/api/reach'
import { ofTrip } from '@/features/trip/driver-steps'
import type { Deed, Entry, Trip } from '@/outbox/entry'
import { add, entryNow, flush, giveUp, replace } from '@/outbox/outbox'
import { useOutbox } from '@/outbox/use-outbox'

/** Nobody stands at the wheel longer than this for an answer; what waits is safe. */
const PATIENCE_MS = 6_000

/** Whether the server can be asked: what is odd is asked only then. */
export const canBeAsked = () => navigator.onLine && !reachNow().away

/**
 * Does something with a trip: written on the phone, sent when there is a way. The page goes on as soon as it is sent or
 * safe here; where the server asks or refuses, it stays, and `entry` says why.
 *
 * @param from what is put right, as the address names it
 */
export function useDoing(from: number | undefined) {
  const router = useRouter()
  const { entries } = useOutbox()
  const [id, setId] = useState(from)
  const [busy, setBusy] = useState(false)
  const entry = entries.find((each) => each.id === id)

  async function settle(written: number, onward: () => Promise<unknown>) {
    setId(written)
    await Promise.race([flush().catch(() => undefined), later(PATIENCE_MS)])
    const state = entryNow(written)?.state
    if (state === 'asked' || state === 'refused') return
    // The strip on top says the rest; news at the thumb would lie on the next step.
    await onward()
  }

  const working = async (work: () => Promise<void>) => {
    setBusy(true)
    try {
      await work()
    } finally {
      setBusy(false)
    }
  }

  return {
    entry,
    busy,
    /** @param onward where it goes on */
    send: (trip: Trip, deed: Deed, onward = toToday) =>
      working(async () => {
        if (entry === undefined) await settle(await add(ofTrip(trip), deed), () => onward(router))
        else {
          await replace(entry, deed)
          await settle(entry.id, () => onward(router))
        }
      }),
    giveUp: (given: Entry) =>
      working(async () => {
        await giveUp(given.id)
        await toToday(router)
      }),
  }
}

type Router = ReturnType<typeof useRouter>
const toToday = (router: Router): Promise<unknown> => router.navigate({ to: '/driver' })

const later = (ms: number) => new Promise((resolve) => window.setTimeout(resolve, ms))
