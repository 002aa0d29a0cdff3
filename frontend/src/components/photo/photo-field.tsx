import './photo-field.css'
import { useCallback, useId, type ReactNode } from 'react'
import { Glyph } from '@/components/glyph'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import type { Taken } from './take-photo'
import { useTaking } from './use-taking'

type PhotoFieldProps = {
  /** What is missing: "Photo of the bill". */
  label: string
  /** What is there: "Bill photo taken". */
  takenLabel: string
  hint?: string
  value: Taken | null
  onChange: (taken: Taken) => void
  /** A PDF will do as well. */
  pdf?: boolean
  /** Opens the camera at once where there is one, without asking for the gallery. */
  camera?: boolean
  name?: string
  error?: string
}

/** The whole row takes or chooses a photo; dashed while it is missing. */
export function PhotoField(props: PhotoFieldProps) {
  const { label, takenLabel, hint, value, onChange, pdf = false, camera = false, error } = props
  const text = useText()
  const id = useId()
  const { take, working, refusal } = useTaking({ pdf, onTaken: onChange })
  const wrong = refusal ?? error
  const has = value !== null

  return (
    <div>
      <label
        className={`photo ${has ? 'has' : ''} ${wrong === undefined ? '' : 'bad'}`}
        aria-busy={working !== null}
      >
        <input
          className="sr"
          type="file"
          name={props.name}
          accept={pdf ? 'image/*,application/pdf' : 'image/*'}
          {...(camera ? { capture: 'environment' as const } : {})}
          aria-invalid={wrong !== undefined}
          aria-describedby={wrong === undefined ? undefined : `${id}-error`}
          onChange={({ target }) => {
            const chosen = target.files?.[0]
            // so that the same file can be chosen again
            target.value = ''
            if (chosen !== undefined) take(chosen)
          }}
        />
        <span className="thumb">
          {has ? <Thumbnail taken={value} /> : <Glyph name="camera" size="lg" />}
        </span>
        <span className="grow">
          <span>{has ? takenLabel : label}</span>
          <Below working={working} taken={value} hint={hint} />
        </span>
        {has && working === null && <span className="soft small">{text('parts.photoAgain')}</span>}
      </label>
      <p className="sr" role="status">
        {working !== null ? text('parts.photoWorking') : has ? takenLabel : ''}
      </p>
      {wrong !== undefined && (
        <p className="err" id={`${id}-error`} role="alert">
          <Glyph name="warning" />
          <span>
            {wrong}
            {has && refusal !== undefined && ` ${text('parts.photoKept')}`}
          </span>
        </p>
      )}
    </div>
  )
}

type BelowProps = { working: number | null; taken: Taken | null; hint: string | undefined }

/** The small line: how far it is, what was made, or what it is good for. */
function Below({ working, taken, hint }: BelowProps) {
  const text = useText()
  const format = useFormat()
  if (working !== null)
    return (
      <span className="small soft">
        {text('parts.photoWorking')}
        <progress value={working} aria-hidden="true" />
      </span>
    )
  if (taken !== null) {
    const size = format.bytes(taken.file.size)
    const made = taken.thumbnail === null ? 'parts.photoFile' : 'parts.photoUpright'
    return <Small>{text(made, { size })}</Small>
  }
  return hint === undefined ? null : <Small>{hint}</Small>
}

const Small = ({ children }: { children: ReactNode }) => <small className="soft">{children}</small>

function Thumbnail({ taken: { thumbnail } }: { taken: Taken }) {
  const show = useCallback(
    (image: HTMLImageElement) => {
      const address = URL.createObjectURL(thumbnail ?? new Blob())
      image.src = address
      return () => {
        URL.revokeObjectURL(address)
      }
    },
    [thumbnail],
  )
  return thumbnail === null ? <Glyph name="expense" size="lg" /> : <img ref={show} alt="" />
}
