import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useState, type ReactNode } from 'react'
import { Skeleton } from '@/components/skeleton'
import { useSlow } from '@/components/use-slow'
import { house } from '@/features/settings/house-queries'
import { useText } from '@/text/language'
import { GateLayout } from './gate-layout'
import { RegisterForm, type Waiting } from './register-form'
import { ServerNotice } from './server-notice'

/** Lets in whoever the house lets in; whether the office is asked first is decided there. */
export function RegisterPage(): ReactNode {
  const { data } = useQuery(house)
  const [waiting, setWaiting] = useState<Waiting | null>(null)

  if (waiting !== null) return <Waits waiting={waiting} />
  if (data?.registration === 'disabled') return <Closed />
  return <Open policy={data?.registration} onWaiting={setWaiting} />
}

type OpenProps = {
  readonly policy: 'approval' | 'driver' | undefined
  readonly onWaiting: (waiting: Waiting) => void
}

function Open({ policy, onWaiting }: OpenProps) {
  const text = useText()
  return (
    <GateLayout title={text('gate.registerTitle')}>
      <ServerNotice />
      {policy === undefined ? (
        <Awaited />
      ) : (
        <>
          <p className="soft">
            {text(policy === 'driver' ? 'gate.registerDriver' : 'gate.registerApproval')}
          </p>
          <RegisterForm onWaiting={onWaiting} />
        </>
      )}
      <p className="small soft">
        {text('gate.haveAccount')} <Link to="/sign-in">{text('gate.signIn')}</Link>
      </p>
    </GateLayout>
  )
}

function Closed() {
  const text = useText()
  return (
    <GateLayout title={text('gate.registerClosedTitle')}>
      <p>{text('gate.registerClosed')}</p>
      <ToSignIn />
    </GateLayout>
  )
}

function Waits({ waiting: { name, email } }: { waiting: Waiting }) {
  const text = useText()
  useEffect(() => {
    // What was pressed is not there any more; now this is to be read.
    document.getElementById('main')?.focus()
  }, [])
  return (
    <GateLayout title={text('gate.waitsTitle')}>
      <p>{text('gate.waits', { name, email })}</p>
      <ToSignIn />
    </GateLayout>
  )
}

function ToSignIn() {
  const text = useText()
  return (
    <Link to="/sign-in" className="btn block">
      {text('gate.toSignIn')}
    </Link>
  )
}

function Awaited() {
  const slow = useSlow(true)
  return slow && <Skeleton />
}
