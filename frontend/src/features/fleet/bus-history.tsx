import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { HistorySheet } from '@/components/history-sheet'
import { historyOf } from '@/features/identity/audit-queries'
import type { PlainKey } from '@/text/catalogue'
import { useText } from '@/text/language'

const STEP = 10

const names: Readonly<Partial<Record<string, PlainKey>>> = {
  registration_number: 'fleet.plate',
  bus_name: 'fleet.name',
  bus_type: 'fleet.type',
  capacity: 'fleet.seats',
  status: 'fleet.status',
  insurance_expiry: 'fleet.insurance',
  puc_expiry: 'fleet.puc',
  fitness_expiry: 'fleet.fitness',
  permit_expiry: 'fleet.permit',
  ownership_type: 'fleet.ownership',
  partner_name: 'fleet.partner',
  company_profit_share: 'fleet.companyShare',
  partner_profit_share: 'fleet.partnerShare',
  home_state: 'fleet.homeState',
  monthly_tax_amount: 'fleet.monthlyTax',
  tax_due_day: 'fleet.dueDay',
  last_tax_paid_date: 'fleet.lastPaid',
}

/** Members whose values are words of the wire. */
const wordy = ['status', 'ownership_type']

const words: Readonly<Partial<Record<string, PlainKey>>> = {
  active: 'bus.active',
  maintenance: 'bus.maintenance',
  inactive: 'bus.inactive',
  owned: 'fleet.owned',
  partnership: 'fleet.partnership',
}

/** What was done to a bus, by whom. */
export function BusHistory({ busId }: { busId: string }) {
  const text = useText()
  const [limit, setLimit] = useState(STEP)
  const { data } = useQuery({
    ...historyOf('bus', 'fleet', busId, limit),
    placeholderData: keepPreviousData,
  })
  if (data === undefined) return null
  return (
    <HistorySheet
      entries={data.rows}
      total={data.total}
      onMore={() => {
        setLimit(limit + STEP)
      }}
      memberName={(member) => {
        const name = names[member]
        return name && text(name)
      }}
      valueName={(member, value) => {
        const word = wordy.includes(member) ? words[String(value)] : undefined
        return word && text(word)
      }}
    />
  )
}
