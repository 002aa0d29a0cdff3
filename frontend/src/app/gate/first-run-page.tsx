import { useQuery } from '@tanstack/react-query'
import { Link, Navigate } from '@tanstack/react-router'
import { useSyncExternalStore, type ReactNode } from 'react'
import { currentToken, onTokenChange } from '@/api/token-store'
import { firstRun } from '@/features/identity/first-run-queries'
import { useText } from '@/text/language'
import { home } from '../places'
import { CompanyStep } from './first-run/company-step'
import { FirstRunLayout } from './first-run/first-run-layout'
import { YouStep } from './first-run/you-step'
import { GateLayout } from './gate-layout'
import { ServerNotice } from './server-notice'

/** The way from an empty server to the office. Whoever is of the office already goes on with the company. */
export function FirstRunPage(): ReactNode {
  const token = useSyncExternalStore(onTokenChange, currentToken)
  const { data } = useQuery({ ...firstRun, enabled: token === null })
  if (token === null && data?.needed === false) return <NotTheFirst />
  if (token !== null && home() !== '/office') return <Navigate to={home()} replace />
  return token === null ? (
    <FirstRunLayout step="you">
      <ServerNotice />
      <YouStep />
    </FirstRunLayout>
  ) : (
    <FirstRunLayout step="company">
      <CompanyStep />
    </FirstRunLayout>
  )
}

function NotTheFirst() {
  const text = useText()
  return (
    <GateLayout title={text('gate.notFirstTitle')}>
      <p>{text('gate.notFirst')}</p>
      <Link to="/sign-in" className="btn block">
        {text('gate.toSignIn')}
      </Link>
    </GateLayout>
  )
}
