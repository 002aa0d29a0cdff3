import { BusyButton } from '@/components/busy-button'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import { useState } from 'react'

type ApprovePlainButtonProps<T> = {
  items: readonly T[]
  hasQuestion: (item: T) => boolean
  /** The sum is made in paise, so that it is the one on the bills. */
  amountOf: (item: T) => number
  onApprove: (plain: readonly T[]) => Promise<unknown>
}

/** Approves at once what needs no thought; says how many and how much. Not there when nothing is plain. */
export function ApprovePlainButton<T>(props: ApprovePlainButtonProps<T>) {
  const { items, hasQuestion, amountOf, onApprove } = props
  const text = useText()
  const format = useFormat()
  const [busy, setBusy] = useState(false)
  const plain = items.filter((item) => !hasQuestion(item))
  if (plain.length === 0) return null

  const paise = plain.reduce((sum, item) => sum + Math.round(amountOf(item) * 100), 0)
  const approve = () => {
    setBusy(true)
    onApprove(plain)
      .catch(() => undefined)
      .finally(() => {
        setBusy(false)
      })
  }
  return (
    <BusyButton busy={busy} onPress={approve}>
      {text('decisions.approvePlain', { count: plain.length, sum: format.money(paise / 100) })}
    </BusyButton>
  )
}
