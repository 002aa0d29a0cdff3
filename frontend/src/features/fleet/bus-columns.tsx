import { useMemo } from 'react'
import { ClippedCell } from '@/components/list/clipped-cell'
import type { Column } from '@/components/list/column'
import { Plate } from '@/components/plate'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import type { Bus } from './bus-queries'
import { BusStatusBadge, ownerOf } from './bus-words'
import { PaperCell, TaxDue } from './paper-badge'
import { papers, validUntil } from './papers'

export function useBusColumns(): readonly Column<Bus>[] {
  const text = useText()
  const format = useFormat()
  return useMemo(
    () => [
      {
        id: 'registration_number',
        head: text('fleet.bus'),
        names: true,
        sort: ['registration_number', '-registration_number'],
        card: 'name',
        cell: (bus) => <Plate number={bus.registration_number} />,
      },
      {
        id: 'bus_name',
        head: text('fleet.name'),
        sort: ['bus_name', '-bus_name'],
        minor: true,
        card: 'subject',
        cell: (bus) => <ClippedCell words={bus.bus_name} />,
      },
      {
        id: 'bus_type',
        head: text('fleet.type'),
        minor: true,
        card: 'date',
        cell: (bus) => <ClippedCell words={bus.bus_type} />,
      },
      {
        id: 'capacity',
        head: text('fleet.seats'),
        number: true,
        sort: ['-capacity', 'capacity'],
        minor: true,
        extra: true,
        cell: (bus) => format.number(bus.capacity),
      },
      {
        id: 'status',
        head: text('fleet.status'),
        sort: ['status', '-status'],
        card: 'status',
        cell: (bus) => <BusStatusBadge status={bus.status} />,
      },
      ...papers.map(({ name, member }): Column<Bus> => ({
        id: member,
        head: text(`fleet.${name}`),
        sort: [member, `-${member}`],
        cell: (bus) => <PaperCell until={validUntil(bus, member)} />,
      })),
      {
        id: 'owner',
        head: text('fleet.owner'),
        minor: true,
        card: 'number',
        cell: (bus) => <ClippedCell words={ownerOf(bus, text, format)} />,
      },
      {
        id: 'monthly_tax_amount',
        head: text('fleet.monthlyTax'),
        number: true,
        minor: true,
        extra: true,
        cell: (bus) => format.money(bus.monthly_tax_amount),
      },
      {
        id: 'next_tax_due_date',
        head: text('fleet.nextTax'),
        minor: true,
        extra: true,
        cell: (bus) => <TaxDue day={bus.next_tax_due_date ?? null} />,
      },
    ],
    [text, format],
  )
}
