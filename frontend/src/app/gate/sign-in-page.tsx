import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, Navigate } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { sessionEnded } from '@/api/client'
import { Notice } from '@/components/notice'
import { firstRun } from '@/features/identity/first-run-queries'
import { house } from '@/features/settings/house-queries'
import { useText } from '@/text/language'
import { GateLayout } from './gate-layout'
import { ServerNotice } from './server-notice'
import { SignInForm } from './sign-in-form'

const route = getRouteApi('/sign-in')

/** One door for everybody. */
export function SignInPage(): ReactNode {
  const text = useText()
  const { to } = route.useSearch()
  const [ended] = useState(sessionEnded)
  const { data: first } = useQuery(firstRun)

  if (first?.needed === true) return <Navigate to="/first-run" replace />
  return (
    <GateLayout title={text('gate.signIn')}>
      <p className="soft">{text('gate.forWhom')}</p>
      <ServerNotice />
      {ended !== null && (
        <Notice tone="want" glyph="clock" title={text('gate.signedOutTitle')}>
          <p>{text('gate.signedOut')}</p>
        </Notice>
      )}
      <SignInForm to={to} />
      <OtherWays />
    </GateLayout>
  )
}

/** What to do without a password. */
function OtherWays() {
  const text = useText()
  const { data } = useQuery(house)
  return (
    <>
      <p className="small soft">
        {text('gate.forgotten')} {data?.phone != null && <Phone number={data.phone} />}
      </p>
      {data !== undefined && data.registration !== 'disabled' && (
        <p className="small soft">
          {text('gate.noAccount')} <Link to="/register">{text('gate.register')}</Link>
        </p>
      )}
    </>
  )
}

/** The first number can be called; the setting has room for several. */
function Phone({ number }: { number: string }) {
  const first = number.split(/[,/]/)[0] ?? ''
  return (
    <a className="nowrap" href={`tel:${first.replace(/[^+\d]/g, '')}`}>
      {number}
    </a>
  )
}
