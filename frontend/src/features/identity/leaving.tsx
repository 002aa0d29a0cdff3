import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { BusyButton } from '@/components/busy-button'
import { ConfirmDialog } from '@/components/confirm-dialog'
import { Sheet } from '@/components/sheet'
import { useText } from '@/text/language'
import { mySessions, useSignOutEverywhere } from './session-queries'

type LeavingProps = { readonly onSignOut: () => Promise<void> }

/** Signing out: on this device at once, everywhere after a question. */
export function Leaving({ onSignOut }: LeavingProps) {
  const text = useText()
  const [busy, setBusy] = useState(false)
  const [asking, setAsking] = useState(false)
  const { data } = useQuery(mySessions)
  const everywhere = useSignOutEverywhere()
  const others = data?.filter((session) => !session.current).length
  return (
    <Sheet title={text('account.leave')}>
      <div className="in">
        <div className="row wrap">
          <BusyButton
            busy={busy}
            onPress={() => {
              setBusy(true)
              void onSignOut().finally(() => {
                setBusy(false)
              })
            }}
          >
            {text('account.leaveHere')}
          </BusyButton>
          <button
            type="button"
            className="btn danger"
            onClick={() => {
              setAsking(true)
            }}
          >
            {text('account.leaveEverywhere')}
          </button>
        </div>
        {asking && (
          <ConfirmDialog
            title={text('account.leaveEverywhereAsk')}
            action={text('account.leaveEverywhere')}
            danger
            onConfirm={() => everywhere.mutateAsync(undefined)}
            onClose={() => {
              setAsking(false)
            }}
          >
            {others === undefined && text('account.leaveEverywhereUnknown')}
            {others === 0 && text('account.leaveEverywhereOnlyHere')}
            {others !== undefined &&
              others > 0 &&
              text('account.leaveEverywhereMore', { count: others })}
          </ConfirmDialog>
        )}
      </div>
    </Sheet>
  )
}
