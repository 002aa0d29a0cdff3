import './detour-notice.css'
import { useLocation, useRouter } from '@tanstack/react-router'
import { Glyph } from '@/components/glyph'
import { useText } from '@/text/language'

const sentences = { 'not-here': 'frame.notHere', 'not-yours': 'frame.notYours' } as const

/** Says why somebody is at home who asked for another page. It goes with the next page, or when it was read. */
export function DetourNotice() {
  const text = useText()
  const router = useRouter()
  const detour = useLocation({ select: (location) => location.state.detour })
  if (detour === undefined) return null
  return (
    <div className="notice detour" role="status">
      <Glyph name="place" />
      <span>{text(sentences[detour])}</span>
      <button
        type="button"
        className="btn quiet sm icon"
        aria-label={text('common.close')}
        title={text('common.close')}
        onClick={() => void router.navigate({ to: '.', search: true, replace: true, state: {} })}
      >
        <Glyph name="close" />
      </button>
    </div>
  )
}
