import './account.css'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { asProblem } from '@/api/problem'
import { ErrorState } from '@/components/error-state'
import { Page } from '@/components/page'
import { Sheet } from '@/components/sheet'
import { Skeleton } from '@/components/skeleton'
import { useSlow } from '@/components/use-slow'
import { useText } from '@/text/language'
import { Leaving } from './leaving'
import { me } from './me-queries'
import { PasswordForm } from './password-form'
import { ProfileForm } from './profile-form'
import { SessionList } from './session-list'

type AccountPageProps = {
  /** Who I am, where that is more than a name and a language. */
  readonly you?: ReactNode
  /** What can be chosen for this device only. */
  readonly device: ReactNode
  /** Ways to pages that have no place in the frame. */
  readonly ways?: ReactNode
  /** Leaves this device. */
  readonly onSignOut: () => Promise<void>
}

/** Who I am here, in which language, with which password, and where else. */
export function AccountPage({ you, device, ways, onSignOut }: AccountPageProps) {
  const text = useText()
  return (
    <Page title={text('account.title')}>
      <div className="account">
        {ways}
        <Sheet title={text('account.you')}>
          <div className="in">{you ?? <Profile />}</div>
        </Sheet>
        <Sheet title={text('account.device')}>
          <div className="in">{device}</div>
        </Sheet>
        <Sheet title={text('account.password')}>
          <div className="in">
            <PasswordForm />
          </div>
        </Sheet>
        <Sheet title={text('account.sessions')}>
          <div className="in">
            <SessionList />
          </div>
        </Sheet>
        <Leaving onSignOut={onSignOut} />
      </div>
    </Page>
  )
}

function Profile() {
  const text = useText()
  const { data, error, isFetching, refetch } = useQuery(me)
  const slow = useSlow(data === undefined)
  if (data !== undefined) return <ProfileForm me={data} />
  if (error === null) return slow && <Skeleton />
  return (
    <ErrorState
      title={text('account.failed')}
      problem={asProblem(error)}
      busy={isFetching}
      onAgain={() => void refetch()}
    />
  )
}
