import './papers.css'
import { skipToken, useQuery } from '@tanstack/react-query'
import { linkOptions, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Glyph } from '@/components/glyph'
import { Page } from '@/components/page'
import { Tabs } from '@/components/tabs'
import { useAdding } from '@/components/use-adding'
import { useText } from '@/text/language'
import { paperAlertDays } from './bus-queries'
import { PaperDialog } from './paper-dialog'
import { holderName, papersToRenew, type Holder } from './paper-queries'

type PapersFrameProps = {
  readonly actions?: ReactNode
  /** Whose paper is most likely entered from here. */
  readonly likely?: Holder
  readonly children: ReactNode
}

/** Papers as a list and by days, those of the company, and the taxes. */
export function PapersFrame({ actions, likely, children }: PapersFrameProps) {
  const text = useText()
  const { adding, add, close } = useAdding()
  const asked = useHolderAskedFor()
  return (
    <Page
      title={text('papers.title')}
      beside={<HowMany />}
      actions={
        <>
          {actions}
          <button type="button" className="btn" onClick={add}>
            <Glyph name="add" />
            {text('papers.add')}
          </button>
        </>
      }
    >
      <Tabs
        label={text('papers.title')}
        tabs={[
          { link: linkOptions({ to: '/office/papers' }), label: text('papers.list') },
          { link: linkOptions({ to: '/office/papers/month' }), label: text('papers.month') },
          {
            link: linkOptions({ to: '/office/papers/company' }),
            label: text('papers.ofCompany'),
          },
          { link: linkOptions({ to: '/office/papers/taxes' }), label: text('papers.taxes') },
        ]}
      />
      {children}
      {adding && (
        <PaperDialog task={{ kind: 'new', holder: null, first: likely ?? asked }} onClose={close} />
      )}
    </Page>
  )
}

/** Whose papers are looked at is most likely whose paper is entered. */
function useHolderAskedFor(): Holder | undefined {
  const asked: { readonly holder?: string; readonly who?: string } = useSearch({ strict: false })
  const { data } = useQuery(
    asked.who === undefined
      ? { queryKey: ['bus', 'no-name'], queryFn: skipToken }
      : holderName(asked.who),
  )
  return asked.holder === 'company' ? { type: 'company' } : data
}

function HowMany() {
  const text = useText()
  const { data: days = 0 } = useQuery(paperAlertDays)
  const { data } = useQuery(papersToRenew(days))
  if (data === undefined) return null
  const expired = data.rows.filter(({ days_left: left }) => left < 0).length
  if (data.total === 0) return text('papers.besideFine', { days })
  return text('papers.beside', { expired, soon: data.total - expired, days })
}
