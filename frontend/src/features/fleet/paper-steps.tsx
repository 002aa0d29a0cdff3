import { useState } from 'react'
import { asProblem, type ApiProblem } from '@/api/problem'
import { BusyButton } from '@/components/busy-button'
import { useText } from '@/text/language'
import { useBringPaperBack, useConfirmPaper, useTakeOut, type Seen } from './paper-actions'
import { PaperDialog } from './paper-dialog'

type PaperStepsProps = Seen & {
  /** Why something did not go; null when it is tried again. */
  readonly onProblem: (problem: ApiProblem | null) => void
}

/** What the office can do with a paper. */
export function PaperSteps({ paper, etag, onProblem }: PaperStepsProps) {
  const text = useText()
  const [dialog, setDialog] = useState<'renew' | 'edit' | null>(null)
  const confirm = useConfirmPaper()
  const bringBack = useBringPaperBack()
  const takeOut = useTakeOut()

  const tried = (step: Promise<void>) => {
    onProblem(null)
    step.catch((thrown: unknown) => {
      onProblem(asProblem(thrown))
    })
  }
  if (paper.state === 'closed')
    return (
      <BusyButton
        busy={bringBack.busy}
        onPress={() => {
          tried(bringBack.run(paper))
        }}
      >
        {text('papers.bringBack')}
      </BusyButton>
    )
  return (
    <>
      {paper.state === 'reported' && (
        <BusyButton
          look="primary"
          busy={confirm.busy}
          onPress={() => {
            tried(confirm.run({ paper, etag }))
          }}
        >
          {text('papers.confirm')}
        </BusyButton>
      )}
      {paper.is_current && (
        <button
          type="button"
          className={paper.days_left < 0 ? 'btn primary' : 'btn'}
          onClick={() => {
            setDialog('renew')
          }}
        >
          {text('papers.renew')}
        </button>
      )}
      <button
        type="button"
        className="btn"
        onClick={() => {
          setDialog('edit')
        }}
      >
        {text('papers.edit')}
      </button>
      <BusyButton
        look="quiet"
        busy={takeOut.busy}
        onPress={() => {
          onProblem(null)
          takeOut.carryOut({ paper, etag })
        }}
      >
        {text('papers.takeOut')}
      </BusyButton>
      {dialog !== null && (
        <PaperDialog
          task={dialog === 'renew' ? { kind: 'renew', paper } : { kind: 'edit', paper, etag }}
          onClose={() => {
            setDialog(null)
          }}
        />
      )}
    </>
  )
}
