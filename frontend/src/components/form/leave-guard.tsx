import { useBlocker, useRouter, type AnyRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { currentToken } from '@/api/token-store'
import { useText } from '@/text/language'
import { ConfirmDialog } from '../confirm-dialog'

type LeaveGuardProps = { readonly dirty: boolean; readonly hasUnsaved: () => boolean }

/** Asks whoever goes to another page, or closes the window, while something is not saved. */
export function LeaveGuard(props: LeaveGuardProps) {
  const router = useRouter({ warn: false }) as AnyRouter | undefined
  const { hasUnsaved } = props

  useEffect(() => {
    const onUnload = (event: BeforeUnloadEvent) => {
      if (hasUnsaved()) event.preventDefault()
    }
    window.addEventListener('beforeunload', onUnload)
    return () => {
      window.removeEventListener('beforeunload', onUnload)
    }
  }, [hasUnsaved])

  return router === undefined ? null : <Guard {...props} />
}

function Guard({ dirty, hasUnsaved }: LeaveGuardProps) {
  const { status, proceed, reset } = useBlocker({
    // Another filter or tab of the same page leaves nothing; whoever was signed out has to go.
    shouldBlockFn: ({ current, next }) =>
      hasUnsaved() && currentToken() !== null && current.pathname !== next.pathname,
    enableBeforeUnload: false,
    disabled: !dirty,
    withResolver: true,
  })
  if (status !== 'blocked') return null
  return <LeaveQuestion onLeave={proceed} onStay={reset} />
}

type LeaveQuestionProps = { readonly onLeave: () => void; readonly onStay: () => void }

export function LeaveQuestion({ onLeave, onStay }: LeaveQuestionProps) {
  const text = useText()
  return (
    <ConfirmDialog
      title={text('form.leaveTitle')}
      action={text('form.leave')}
      back={text('form.stay')}
      danger
      onConfirm={onLeave}
      onClose={onStay}
    >
      {text('form.leaveBody')}
    </ConfirmDialog>
  )
}
