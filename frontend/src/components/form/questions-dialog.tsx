import { useId, useState } from 'react'
import type { Question } from '@/api/problem'
import { useText } from '@/text/language'
import { fieldText, questionText } from '@/text/problem-text'
import { Dialog } from '../dialog'
import { Glyph } from '../glyph'
import { FieldFrame } from './field-frame'

type QuestionsDialogProps = {
  readonly questions: readonly Question[]
  readonly onAnswer: (reason?: string) => void
  readonly onClose: () => void
}

/** What the server found odd. A person decides; saying yes is kept with the record. */
export function QuestionsDialog({ questions, onAnswer, onClose }: QuestionsDialogProps) {
  const text = useText()
  const reasonId = useId()
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const needsReason = questions.some((question) => question.needs_reason)

  function confirm() {
    const given = reason.trim()
    if (needsReason && given === '') {
      setMissing(true)
      document.getElementById(reasonId)?.focus()
    } else onAnswer(needsReason ? given : undefined)
  }

  return (
    <Dialog
      title={text('form.askedTitle', { count: questions.length })}
      asks
      onClose={onClose}
      actions={
        <>
          <button type="button" className="btn" onClick={onClose}>
            {text('form.askedBack')}
          </button>
          <button type="button" className="btn primary" onClick={confirm}>
            {text('form.askedYes')}
          </button>
        </>
      }
    >
      <ul className="stack">
        {questions.map((question) => (
          <li key={`${question.code} ${question.detail}`} className="notice want">
            <Glyph name="question" />
            <span>{questionText(text, question)}</span>
          </li>
        ))}
      </ul>
      {needsReason && (
        <FieldFrame
          id={reasonId}
          label={text('form.reason')}
          hint={text('form.reasonHint')}
          error={
            missing ? fieldText(text, { field: 'reason', code: 'missing', message: '' }) : null
          }
        >
          {(attributes) => (
            <textarea
              {...attributes}
              className="input"
              rows={2}
              value={reason}
              onChange={(event) => {
                setReason(event.target.value)
                setMissing(false)
              }}
            />
          )}
        </FieldFrame>
      )}
    </Dialog>
  )
}
