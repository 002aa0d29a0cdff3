import './decision-picture.css'
import { useState } from 'react'
import { OfficeGlyph, type OfficeGlyphName } from '@/components/office-glyph'
import { useText } from '@/text/language'

type DecisionPictureProps = {
  /** Where it lies; nothing when none was added. */
  source: string | null
  /** What is to be seen, for those who do not. */
  alternative: string
  /** Which one, and when it was taken. */
  caption: string
}

const turns = ['turn-0', 'turn-90', 'turn-180', 'turn-270'] as const

/** A bill or photo, large; can be turned and looked at closely. */
export function DecisionPicture({ source, alternative, caption }: DecisionPictureProps) {
  const text = useText()
  const [quarter, setQuarter] = useState(0)
  const [close, setClose] = useState(false)
  const [failed, setFailed] = useState(false)
  if (source === null) return <p className="picture-none soft">{text('decisions.noPicture')}</p>

  return (
    <>
      <div className="picture-bar">
        <span className="small soft grow cut">{caption}</span>
        <Tool
          glyph="again"
          label={text('decisions.turn')}
          onPress={() => {
            setQuarter((quarter + 1) % turns.length)
          }}
        />
        <Tool
          glyph="enlarge"
          label={text(close ? 'decisions.zoomOut' : 'decisions.zoomIn')}
          onPress={() => {
            setClose(!close)
          }}
        />
        <a
          className="btn quiet sm icon"
          href={source}
          target="_blank"
          rel="noreferrer"
          aria-label={text('decisions.openPicture')}
          title={text('decisions.openPicture')}
        >
          <OfficeGlyph name="leave" />
        </a>
      </div>
      <div
        className={`picture-sheet ${close ? 'close' : ''}`}
        tabIndex={0}
        role="region"
        aria-label={caption}
      >
        {failed ? (
          <p className="picture-none soft">{text('decisions.pictureFailed')}</p>
        ) : (
          <img
            className={turns[quarter]}
            src={source}
            alt={alternative}
            onError={() => {
              setFailed(true)
            }}
          />
        )}
      </div>
    </>
  )
}

type ToolProps = { glyph: OfficeGlyphName; label: string; onPress: () => void }

function Tool({ glyph, label, onPress }: ToolProps) {
  return (
    <button
      type="button"
      className="btn quiet sm icon"
      aria-label={label}
      title={label}
      onClick={onPress}
    >
      <OfficeGlyph name={glyph} />
    </button>
  )
}
