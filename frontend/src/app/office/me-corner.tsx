import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useRouter } from '@tanstack/react-router'
import { Count } from '@/components/count'
import { Glyph } from '@/components/glyph'
import { OfficeGlyph } from '@/components/office-glyph'
import { Popover } from '@/components/popover'
import { me } from '@/features/identity/me-queries'
import { unreadCount } from '@/features/notification/unread-queries'
import { useText } from '@/text/language'
import { LanguageSwitch } from '../language-choice'
import { signOut } from '../session'
import { ThemeSwitch } from '../theme-choice'

/** Who is signed in, what is new for him, and how he likes to see and read it. */
export function MeCorner() {
  return (
    <div className="me">
      <MeMenu />
      <Bell />
      <ThemeSwitch look="sm" />
      <LanguageSwitch look="sm" />
    </div>
  )
}

function MeMenu() {
  const text = useText()
  const router = useRouter()
  const queries = useQueryClient()
  const { data } = useQuery(me)
  const name = data?.full_name ?? text('common.roleAdmin')
  return (
    <Popover
      button={
        <>
          <Glyph name="person" />
          <span className="cut" aria-hidden="true">
            {name.split(' ')[0]}
          </span>
          <span className="sr">{name}</span>
        </>
      }
      buttonClass="btn quiet sm grow"
      label={name}
      kind="menu"
    >
      <Link role="menuitem" to="/office/account">
        <Glyph name="person" />
        {text('frame.account')}
      </Link>
      <button type="button" role="menuitem" onClick={() => void signOut(router, queries)}>
        <OfficeGlyph name="leave" />
        {text('frame.signOut')}
      </button>
    </Popover>
  )
}

function Bell() {
  const text = useText()
  const { data = 0 } = useQuery(unreadCount)
  const label = data === 0 ? text('frame.inbox') : text('frame.inboxUnread', { count: data })
  return (
    <Link className="btn quiet sm icon bell" to="/office/inbox" aria-label={label} title={label}>
      <Glyph name="bell" />
      {data > 0 && <Count count={data} meaning="" />}
    </Link>
  )
}
