import { StatusBadge } from '@/components/status-badge'
import type { Text } from '@/text/catalogue'
import { useText } from '@/text/language'

export const roles = ['driver', 'admin', 'repair_org'] as const

/** A role as people call it; one of a newer server as the server does. */
export function roleWord(text: Text, role: string): string {
  switch (role) {
    case 'admin':
      return text('common.roleAdmin')
    case 'driver':
      return text('common.roleDriver')
    case 'repair_org':
      return text('common.roleRepairOrg')
    default:
      return role
  }
}

export const roleOptions = (text: Text) =>
  roles.map((role) => ({ value: role, label: roleWord(text, role) }))

/** Whether somebody may come in. */
export function AccountStatus({ status }: { status: string }) {
  const text = useText()
  if (status === 'active') return <StatusBadge tone="good" word={text('people.active')} />
  if (status === 'waiting') return <StatusBadge tone="want" word={text('people.waits')} />
  return <StatusBadge tone="idle" glyph="close" word={text('people.inactive')} />
}
