import './workshop-frame.css'
import { Link, Outlet } from '@tanstack/react-router'
import { UnreadCount } from '@/features/notification/unread-count'
import { useText } from '@/text/language'
import { Brand } from '../brand'
import { ConnectionStrip } from '../connection-strip'
import { DetourNotice } from '../detour-notice'
import { LanguageSwitch } from '../language-choice'
import { useSignedIn } from '../signed-in'

const places = [
  { to: '/workshop', name: 'frame.jobs' },
  { to: '/workshop/buses', name: 'frame.buses' },
  { to: '/workshop/inbox', name: 'frame.inbox', Waiting: UnreadCount },
  { to: '/workshop/profile', name: 'frame.account' },
] as const

/** Phone and desk alike: whose house it is and the places on top, the page below. */
export function WorkshopFrame() {
  const text = useText()
  useSignedIn()
  return (
    <div className="workshop touch">
      <header>
        <Brand />
        <nav aria-label={text('frame.navigation')}>
          {places.map(({ to, name, ...place }) => (
            <Link
              key={to}
              className="btn quiet"
              to={to}
              activeOptions={{ exact: to === '/workshop' }}
            >
              {text(name)}
              {'Waiting' in place && <place.Waiting />}
            </Link>
          ))}
        </nav>
        <LanguageSwitch />
      </header>
      <ConnectionStrip />
      <DetourNotice />
      <Outlet />
    </div>
  )
}
