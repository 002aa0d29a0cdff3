import type { Outcome } from '@/api/use-answer'
import { StatusBadge, type Status } from '@/components/status-badge'
import { useSlow } from '@/components/use-slow'
import type { Health } from '@/features/operations/health-queries'

const healthStatus: Record<Health, Status> = {
  healthy: { tone: 'good', word: 'Healthy' },
  'not-ready': { tone: 'bad', word: 'Not ready' },
}

type StartFactsProps = { health: Outcome<Health>; firstRun: Outcome<{ needed: boolean }> }

export function StartFacts({ health, firstRun }: StartFactsProps) {
  return (
    <dl className="facts">
      <Fact
        name="Server"
        outcome={health}
        statusOf={(value) => healthStatus[value]}
        unknown={{ tone: 'bad', word: 'No answer' }}
      />
      <Fact
        name="First administrator"
        outcome={firstRun}
        statusOf={({ needed }) =>
          needed ? { tone: 'want', word: 'To be made' } : { tone: 'good', word: 'Made' }
        }
        unknown={{ tone: 'idle', word: 'Not known' }}
      />
    </dl>
  )
}

type FactProps<T> = {
  name: string
  outcome: Outcome<T>
  statusOf: (value: T) => Status
  unknown: Status
}

function Fact<T>({ name, outcome, statusOf, unknown }: FactProps<T>) {
  const slow = useSlow(outcome.kind === 'none')
  const status = () => {
    switch (outcome.kind) {
      case 'none':
        return slow ? <StatusBadge tone="idle" glyph="clock" word="Checking" /> : null
      case 'failed':
        return <StatusBadge {...unknown} />
      case 'known':
        return <StatusBadge {...statusOf(outcome.value)} />
    }
  }
  return (
    <div>
      <dt>{name}</dt>
      <dd>{status()}</dd>
    </div>
  )
}
