import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useRouter } from '@tanstack/react-router'
import { Glyph } from '@/components/glyph'
import { OfficeGlyph } from '@/components/office-glyph'
import { Popover } from '@/components/popover'
import { me } from '@/features/identity/me-queries'
import { Bell } from '@/features/notification/bell'
import { useText } from '@/text/language'
import { LanguageSwitch } from '../language-choice'
import { signOut } from '../session'
import { ThemeSwitch } from '../theme-choice'

/** Who is signed in, what is new for him, and how he likes to see and read it. */
export function MeCorner() {
  return (
    <div className="me">
      <MeMenu />
      <Bell inbox="/office/inbox" />
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
