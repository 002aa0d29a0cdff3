import { ConfirmDialog } from '@/components/confirm-dialog'
import { ProblemNotice } from '@/components/problem-notice'
import { retold, type Entry } from '@/outbox/entry'
import { useText } from '@/text/language'
import { useState } from 'react'

type RefusedProps = { entry: Entry; busy: boolean; onGiveUp: () => void }

/** Why the server did not take it; it stays on the phone until somebody corrects it or gives it up. */
export function Refused({ entry, busy, onGiveUp }: RefusedProps) {
  const text = useText()
  if (entry.problem === null) return null
  return (
    <ProblemNotice
      problem={retold(entry.problem)}
      action={<GiveUpButton busy={busy} onGiveUp={onGiveUp} />}
    >
      <p className="small">{text('drive.refusedWhat')}</p>
    </ProblemNotice>
  )
}

/** Asks before something that was done is forgotten. */
export function GiveUpButton({ busy, onGiveUp }: { busy: boolean; onGiveUp: () => void }) {
  const text = useText()
  const [asking, setAsking] = useState(false)
  return (
    <>
      <button
        type="button"
        className="btn sm danger"
        aria-busy={busy}
        onClick={() => {
          setAsking(true)
        }}
      >
        {text('drive.giveUp')}
      </button>
      {asking && (
        <ConfirmDialog
          title={text('drive.giveUpAsk')}
          action={text('drive.giveUp')}
          danger
          onConfirm={onGiveUp}
          onClose={() => {
            setAsking(false)
          }}
        >
          {text('drive.giveUpWhat')}
        </ConfirmDialog>
      )}
    </>
  )
}
