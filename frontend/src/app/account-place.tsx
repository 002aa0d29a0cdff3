import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { AccountPage } from '@/features/identity/account-page'
import { signOut } from './session'
import { ThemeChoice } from './theme-choice'

/** My account as it stands in each of the frames, with what the frames know of this device. */
export function AccountPlace(): ReactNode {
  const router = useRouter()
  const queries = useQueryClient()
  return <AccountPage device={<ThemeChoice />} onSignOut={() => signOut(router, queries)} />
}
