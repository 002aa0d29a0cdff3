import './file-choice.css'
import { useId, useState } from 'react'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'

type FileChoiceProps = {
  readonly label: string
  readonly hint: string
  /** As the attribute of the browser's own input. */
  readonly accept: string
  readonly value: File | null
  readonly onChange: (file: File) => void
}

/** A file, chosen or dropped. The browser's own button speaks the language of the browser, not that of the page. */
export function FileChoice({ label, hint, accept, value, onChange }: FileChoiceProps) {
  const text = useText()
  const format = useFormat()
  const id = useId()
  const [over, setOver] = useState(false)
  return (
    <div className="field">
      <span className="label" id={`${id}-label`}>
        {label}
      </span>
      <label
        className={['file-choice', value !== null && 'has', over && 'over']
          .filter(Boolean)
          .join(' ')}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => {
          setOver(false)
        }}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          const dropped = event.dataTransfer.files[0]
          if (dropped !== undefined) onChange(dropped)
        }}
      >
        <input
          className="sr"
          type="file"
          accept={accept}
          aria-labelledby={`${id}-label ${id}-words`}
          aria-describedby={`${id}-hint`}
          onKeyDown={(event) => {
            // It looks like a button, and of such an input the browser takes the space bar only.
            if (event.key !== 'Enter') return
            event.preventDefault()
            event.currentTarget.click()
          }}
          onChange={({ target }) => {
            const chosen = target.files?.[0]
            // so that the same file can be chosen again
            target.value = ''
            if (chosen !== undefined) onChange(chosen)
          }}
        />
        <span className="btn" id={`${id}-words`}>
          {text(value === null ? 'parts.fileChoose' : 'parts.fileAnother')}
        </span>
        {value === null ? (
          <span className="soft">{text('parts.fileDrop')}</span>
        ) : (
          <span className="name">
            {value.name} <span className="soft">{format.bytes(value.size)}</span>
          </span>
        )}
      </label>
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <p className="sr" role="status">
        {value === null ? '' : text('parts.fileChosen', { name: value.name })}
      </p>
    </div>
  )
}
