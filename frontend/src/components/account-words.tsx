import { StatusBadge } from '@/components/status-badge'
import type { Text } from '@/text/catalogue'
import { useText } from '@/text/language'

export const roles = ['driver', 'admin', 'repair_org'] as const

/** A role as people call it; one of a newer server as the server does. */
export function roleWord(text: Text, role: string | null | undefined): string {
  switch (role) {
    case 'admin':
      return text('common.roleAdmin')
    case 'driver':
      return text('common.roleDriver')
    case 'repair_org':
      return text('common.roleRepairOrg')
    case null:
    case undefined:
      return text('common.none')
    default:
      return role
  }
}

export const roleOptions = (text: Text) =>
  roles.map((role) => ({ value: role, label: roleWord(text, role) }))

type AccountStatusProps = {
  /** Nothing for somebody who has no account. */
  readonly status: string | null | undefined
  readonly archived?: boolean
  /** Whether there is a password with which to come in. */
  readonly access?: boolean
}

/** Whether somebody may come in. */
export function AccountStatus({ status, archived = false, access = true }: AccountStatusProps) {
  const text = useText()
  if (archived) return <StatusBadge tone="idle" glyph="inbox" word={text('person.archived')} />
  if (status == null) return <StatusBadge tone="idle" word={text('person.noAccount')} />
  if (status === 'active' && !access)
    return <StatusBadge tone="idle" word={text('people.noAccess')} />
  if (status === 'active') return <StatusBadge tone="good" word={text('people.active')} />
  if (status === 'waiting') return <StatusBadge tone="want" word={text('people.waits')} />
  return <StatusBadge tone="idle" glyph="close" word={text('people.inactive')} />
}
