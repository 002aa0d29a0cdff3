import './logo-field.css'
import { useEffect, useId, useRef, useState } from 'react'
import { BusyButton } from '@/components/busy-button'
import { ProblemNotice } from '@/components/problem-notice'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import { MOST_LOGO_BYTES, useLogoRemoval, useLogoUpload } from './logo-queries'
import { ownAddress } from './own-address'

type LogoFieldProps = {
  /** As the setting says it; null or nothing when there is none. */
  readonly address: string | null
}

/** The company's logo: shown as it is, and saved as soon as another picture is chosen. */
export function LogoField({ address }: LogoFieldProps) {
  const text = useText()
  const id = useId()
  const upload = useLogoUpload()
  const removal = useLogoRemoval()
  const [chosen, setChosen] = useState<File | null>(null)
  const preview = useObjectUrl(upload.isPending ? chosen : null)
  const saved = address ?? ''
  const shown = preview ?? ownAddress(saved)
  const isElsewhere = saved !== '' && ownAddress(saved) === null

  return (
    <div className="field logo-field" role="group" aria-labelledby={id}>
      <span className="label" id={id}>
        {text('logo.title')} <span className="muted">{text('common.canWait')}</span>
      </span>
      <div className="row wrap">
        {shown !== null && <img src={shown} alt={text('logo.alt')} />}
        <FileButton
          words={saved === '' ? text('logo.choose') : text('logo.another')}
          busy={upload.isPending}
          onFile={(file) => {
            setChosen(file)
            upload.send(file)
          }}
        />
        {saved !== '' && !upload.isPending && (
          <BusyButton
            look="quiet"
            busy={removal.busy}
            onPress={() => {
              upload.reset()
              removal.carryOut(saved)
            }}
          >
            {text('logo.remove')}
          </BusyButton>
        )}
      </div>
      <LogoNews upload={upload} />
      {isElsewhere && <p className="hint">{text('logo.elsewhere', { address: saved })}</p>}
      {upload.isError && <ProblemNotice problem={upload.error} />}
    </div>
  )
}

function LogoNews({ upload }: { upload: ReturnType<typeof useLogoUpload> }) {
  const text = useText()
  const format = useFormat()
  return (
    <>
      {upload.isPending && (
        <progress max={1} value={upload.progress} aria-label={text('logo.sending')} />
      )}
      <p className="hint" role="status">
        {upload.isPending && text('logo.sending')}
        {upload.isSuccess && text('logo.saved')}
        {upload.isIdle && text('logo.hint', { size: format.bytes(MOST_LOGO_BYTES) })}
      </p>
    </>
  )
}

type FileButtonProps = {
  readonly words: string
  readonly busy: boolean
  readonly onFile: (file: File) => void
}

/** The browser's own file input looks different everywhere; a button opens it. */
function FileButton({ words, busy, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <BusyButton busy={busy} onPress={() => input.current?.click()}>
        {words}
      </BusyButton>
      <input
        ref={input}
        type="file"
        hidden
        accept="image/png,image/jpeg,image/webp"
        aria-label={words}
        onChange={(event) => {
          const file = event.target.files?.[0]
          // The same file once more is a choice, too.
          event.target.value = ''
          if (file !== undefined) onFile(file)
        }}
      />
    </>
  )
}

/** The picture before the server has it. */
function useObjectUrl(file: File | null): string | null {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    if (file === null) return
    const made = URL.createObjectURL(file)
    // eslint-disable-next-line react-hooks/set-state-in-effect -- an address has to be given back
    setAddress(made)
    return () => {
      URL.revokeObjectURL(made)
      setAddress(null)
    }
  }, [file])
  return address
}
