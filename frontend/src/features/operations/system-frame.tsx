import { linkOptions } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Page } from '@/components/page'
import { Tabs } from '@/components/tabs'
import { useText } from '@/text/language'

type SystemFrameProps = {
  readonly beside?: ReactNode
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** How the server is, and what it does besides answering. */
export function SystemFrame({ beside, actions, children }: SystemFrameProps) {
  const text = useText()
  return (
    <Page title={text('system.title')} beside={beside} actions={actions}>
      <Tabs
        label={text('system.title')}
        tabs={[
          { link: linkOptions({ to: '/office/system' }), label: text('jobs.server') },
          { link: linkOptions({ to: '/office/system/jobs' }), label: text('jobs.title') },
        ]}
      />
      {children}
    </Page>
  )
}
