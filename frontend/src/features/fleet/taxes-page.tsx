import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { EmptyState } from '@/components/empty-state'
import { ClippedCell } from '@/components/list/clipped-cell'
import type { Column } from '@/components/list/column'
import { DataList } from '@/components/list/data-list'
import { placeOf } from '@/components/list/list-search'
import { StatusBadge } from '@/components/status-badge'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import { taxesFile, taxList, taxTotals, type TaxRecord } from './paper-queries'
import { taxRules } from './paper-search'
import { HolderName, holderWord, taxStanding } from './paper-words'
import { PapersFrame } from './papers-frame'
import { PayTaxDialog } from './pay-tax-dialog'

/** The road taxes of all buses, what is not paid first. */
export function TaxesPage() {
  const text = useText()
  const format = useFormat()
  const [paying, setPaying] = useState<TaxRecord | null>(null)
  const columns = useTaxColumns(setPaying)
  const { filters } = placeOf(taxRules, useSearch({ strict: false }))
  const { data: totals } = useQuery(taxTotals(filters))
  return (
    <>
      <DataList
        name="taxes"
        label={text('papers.taxes')}
        failed={text('papers.taxFailed')}
        rules={taxRules}
        query={taxList}
        exported={taxesFile}
        idOf={idOf}
        nameOf={(tax) => holderWord(text, tax.bus)}
        columns={columns}
        filters={[
          {
            name: 'status',
            label: text('papers.state'),
            options: [
              { value: 'overdue', label: text('papers.overdue') },
              { value: 'pending', label: text('papers.pending') },
              { value: 'paid', label: text('papers.paid') },
            ],
          },
          {
            name: 'due',
            label: text('papers.dueBefore'),
            options: ['7d', '30d', '90d'].map((value) => ({
              value,
              label: text('papers.within', { count: Number.parseInt(value) }),
            })),
          },
        ]}
        totals={
          totals && {
            label: text('papers.unpaid', { count: totals.unpaid_count }),
            cells: {
              state:
                totals.overdue_count === 0
                  ? null
                  : text('papers.ofWhich', { sum: format.money(totals.overdue) }),
              amount: format.money(totals.unpaid),
            },
          }
        }
        empty={
          <EmptyState title={text('papers.taxEmptyTitle')}>
            {text('papers.taxEmptyBody')}
          </EmptyState>
        }
        page={(tools, list) => <PapersFrame actions={tools}>{list}</PapersFrame>}
      />
      {paying !== null && (
        <PayTaxDialog
          tax={paying}
          onClose={() => {
            setPaying(null)
          }}
        />
      )}
    </>
  )
}

function useTaxColumns(onPay: (tax: TaxRecord) => void): readonly Column<TaxRecord>[] {
  const text = useText()
  const format = useFormat()
  return useMemo(
    () => [
      {
        id: 'bus',
        head: text('papers.bus'),
        names: true,
        card: 'name',
        cell: ({ bus }) => <HolderName holder={bus} />,
      },
      {
        id: 'period',
        head: text('papers.period'),
        card: 'subject',
        cell: ({ tax_period_start: from, tax_period_end: to }) => (
          <span className="nowrap">
            {format.day(from)} – {format.day(to)}
          </span>
        ),
      },
      {
        id: 'due_date',
        head: text('papers.due'),
        sort: ['due_date', '-due_date'],
        card: 'date',
        cell: ({ due_date: due }) => <span className="nowrap">{format.day(due)}</span>,
      },
      {
        id: 'reference',
        head: text('papers.paidHow'),
        minor: true,
        cell: ({ paid_date: paid, payment_reference: reference }) =>
          paid != null && (
            <ClippedCell wide words={[format.day(paid), reference].filter(Boolean).join(' · ')} />
          ),
      },
      {
        id: 'state',
        head: text('papers.state'),
        sort: ['unpaid_first'],
        card: 'status',
        cell: (tax) => <StatusBadge {...taxStanding(tax, text)} />,
      },
      {
        id: 'amount',
        head: text('papers.amount'),
        number: true,
        card: 'number',
        cell: ({ amount }) => format.money(amount),
      },
      {
        id: 'step',
        head: text('papers.step'),
        card: 'second',
        cell: (tax) =>
          tax.paid_date == null && (
            <button
              type="button"
              className="btn sm"
              aria-label={text('papers.payOf', { holder: holderWord(text, tax.bus) })}
              onClick={() => {
                onPay(tax)
              }}
            >
              {text('papers.pay')}
            </button>
          ),
      },
    ],
    [text, format, onPay],
  )
}

const idOf = (tax: TaxRecord) => tax.id
