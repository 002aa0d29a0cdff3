import { asProblem } from '@/api/problem'

type Wire = Readonly<Record<string, unknown>>

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** Only what somebody has changed: what he left alone may be changed by others meanwhile. */
export function changesOf<W extends Wire>(mine: W, seen: W): Partial<W> {
  const changed = Object.entries(mine).filter(([name, value]) => !same(value, seen[name]))
  return Object.fromEntries(changed) as Partial<W>
}

type Sending<W extends Wire, R> = {
  readonly mine: W
  readonly seen: W
  readonly headers: Record<string, string>
  readonly send: (changes: Partial<W>, headers: Record<string, string>) => Promise<R>
  /** The record as it is by now. */
  readonly now: () => Promise<{ readonly wire: W; readonly etag: string | null }>
}

/** Sends what was changed. What somebody else did to other members meanwhile stands in nobody's way. */
export async function sendChanges<W extends Wire, R>(sending: Sending<W, R>): Promise<R> {
  const { mine, seen, headers, send } = sending
  const changes = changesOf(mine, seen)
  try {
    return await send(changes, headers)
  } catch (thrown) {
    if (asProblem(thrown).status !== 412) throw thrown
    const { wire, etag } = await sending.now()
    const collides = Object.keys(changes).some((name) => !same(wire[name], seen[name]))
    if (etag === null || collides) throw thrown
    return send(changes, { ...headers, 'If-Match': etag })
  }
}
