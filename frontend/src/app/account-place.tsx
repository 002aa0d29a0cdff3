import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { OwnProfile } from '@/features/driver/own-profile'
import { AccountPage } from '@/features/identity/account-page'
import { outboxNow } from '@/outbox/outbox'
import { OwnWorkshopSheet } from '@/features/repair/own-workshop-sheet'
import { OfflineReady } from './offline-ready'
import { DriverWays } from './driver/driver-ways'
import { LanguageChoice } from './language-choice'
import { home } from './places'
import { signOut } from './session'
import { ThemeChoice } from './theme-choice'

/** My account as it stands in each of the frames, with what the frames know of this device. */
export function AccountPlace(): ReactNode {
  const router = useRouter()
  const queries = useQueryClient()
  const device = (
    <div className="stack">
      {home() !== '/office' && <LanguageChoice />}
      <ThemeChoice />
      {home() !== '/office' && <OfflineReady />}
    </div>
  )
  return (
    <AccountPage
      you={home() === '/office' ? undefined : <OwnProfile />}
      device={device}
      ways={waysOf[home()]}
      onSignOut={async () => {
        // What only this phone has would be out of reach.
        if (outboxNow().entries.length > 0)
          await router.navigate({ to: '/driver/waiting', search: { leaving: true } })
        else await signOut(router, queries)
      }}
    />
  )
}

/** What stands on the page beside the person himself. */
const waysOf: Readonly<Partial<Record<string, ReactNode>>> = {
  '/driver': <DriverWays />,
  '/workshop': <OwnWorkshopSheet />,
}
