import { useQuery } from '@tanstack/react-query'
import { linkOptions } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Page } from '@/components/page'
import { Tabs } from '@/components/tabs'
import { useText } from '@/text/language'
import { registrationsWaiting } from './registration-count-queries'

/** The two lists of people: those who have an account, and those who asked for one. */
export function PeopleFrame({ actions, children }: { actions: ReactNode; children: ReactNode }) {
  const text = useText()
  const { data: waiting = 0 } = useQuery(registrationsWaiting)
  return (
    <Page title={text('people.title')} actions={actions}>
      <Tabs
        label={text('people.title')}
        tabs={[
          { link: linkOptions({ to: '/office/people' }), label: text('people.accounts') },
          {
            link: linkOptions({ to: '/office/people/waiting' }),
            label: text('people.waiting'),
            count:
              waiting === 0 ? undefined : { count: waiting, meaning: text('people.areWaiting') },
          },
        ]}
      />
      {children}
    </Page>
  )
}
