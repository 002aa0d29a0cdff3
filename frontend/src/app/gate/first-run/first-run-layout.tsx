import './first-run.css'
import { useEffect, useRef, type ReactNode } from 'react'
import { Glyph } from '@/components/glyph'
import { ProductMark } from '@/components/product-mark'
import { useTitle } from '@/components/use-title'
import { useText } from '@/text/language'
import { GateFooter } from '../gate-layout'

const steps = ['you', 'company'] as const
export type Step = (typeof steps)[number]

const names = {
  you: ['gate.stepYou', 'gate.stepYouMore'],
  company: ['gate.stepCompany', 'gate.stepCompanyMore'],
} as const

type FirstRunLayoutProps = { readonly step: Step; readonly children: ReactNode }

/** The steps at the side, the one that is being taken beside them. */
export function FirstRunLayout({ step, children }: FirstRunLayoutProps) {
  const text = useText()
  const title = text(names[step][0])
  const heading = useArrival(step)
  useTitle(title)
  return (
    <div className="first-run">
      <header>
        <div className="brand">
          <span className="mark">
            <ProductMark />
          </span>
          <span>
            {text('common.product')}
            <small>{text('gate.ownServer')}</small>
          </span>
        </div>
        <h1>{text('gate.firstTitle')}</h1>
        <p className="soft">{text('gate.firstPause')}</p>
        <Steps current={step} />
      </header>
      <main id="main" tabIndex={-1}>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {children}
        <GateFooter />
      </main>
    </div>
  )
}

/** The next step is read out from its heading on. */
function useArrival(step: Step) {
  const heading = useRef<HTMLHeadingElement>(null)
  const before = useRef(step)
  useEffect(() => {
    if (before.current !== step) heading.current?.focus()
    before.current = step
  }, [step])
  return heading
}

function Steps({ current }: { current: Step }) {
  const text = useText()
  const at = steps.indexOf(current)
  return (
    <ol className="steps" aria-label={text('gate.firstSteps')}>
      {steps.map((step, index) => (
        <li
          key={step}
          className={index < at ? 'ok' : undefined}
          aria-current={index === at ? 'step' : undefined}
        >
          <b>{index < at ? <Glyph name="check" /> : index + 1}</b>
          <span>
            <strong>
              {text(names[step][0])}
              {index < at && <span className="sr"> ({text('gate.stepDone')})</span>}
            </strong>
            <small>{text(names[step][1])}</small>
          </span>
        </li>
      ))}
    </ol>
  )
}
