import { Link } from '@tanstack/react-router'
import { useReach } from '@/api/reach'
import { Notice } from '@/components/notice'
import { useOutbox } from '@/outbox/use-outbox'
import { useText } from '@/text/language'

/** What waits on this phone is safe; said while there is no network. */
export function NothingLost() {
  const text = useText()
  const { away } = useReach()
  const waiting = useOutbox().entries.filter(({ state }) => state === 'waiting').length
  if (!away || waiting === 0) return null
  return (
    <Notice
      glyph="call"
      title={text('driver.nothingLost')}
      action={
        <Link className="btn sm" to="/driver/waiting">
          {text('frame.see')}
        </Link>
      }
    >
      <p className="small">{text('driver.nothingLostWhat', { count: waiting })}</p>
    </Notice>
  )
}
