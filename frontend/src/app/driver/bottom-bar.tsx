import { Link } from '@tanstack/react-router'
import { Glyph } from '@/components/glyph'
import { UnreadCount } from '@/features/notification/unread-count'
import { useText } from '@/text/language'

const places = [
  { to: '/driver', name: 'frame.today', glyph: 'bus' },
  { to: '/driver/inbox', name: 'frame.inbox', glyph: 'inbox', Waiting: UnreadCount },
  { to: '/driver/profile', name: 'frame.me', glyph: 'person' },
] as const

export function BottomBar() {
  const text = useText()
  return (
    <nav className="bbar" aria-label={text('frame.navigation')}>
      {places.map(({ to, name, glyph, ...place }) => (
        <Link key={to} to={to} activeOptions={{ exact: to === '/driver' }}>
          <Glyph name={glyph} size="lg" />
          {text(name)}
          {'Waiting' in place && <place.Waiting />}
        </Link>
      ))}
    </nav>
  )
}
