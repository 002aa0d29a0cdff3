import { Notice } from '@/components/notice'
import { TryAgainButton } from '@/components/try-again-button'
import { useFirstRun } from '@/features/identity/first-run-queries'
import { useHealth } from '@/features/operations/health-queries'
import { useCompany } from '@/features/settings/company-queries'
import { Brand } from './brand'
import { StartFacts } from './start-facts'
import { troubleOf } from './start-trouble'
import './start-page.css'

/** What everybody may see: whose server this is, whether it is well, and whether somebody still has to begin. */
export function StartPage() {
  const health = useHealth()
  const firstRun = useFirstRun()
  const company = useCompany()

  const questions = [health, firstRun, company]
  const trouble = troubleOf(health.outcome, firstRun.outcome, company.outcome)
  const waitsForFirst = firstRun.outcome.kind === 'known' && firstRun.outcome.value.needed
  const askAgain = () => {
    for (const question of questions) question.askAgain()
  }

  return (
    <main className="start">
      <Brand company={company.outcome} />
      <div className="sheet">
        <p>Buses, trips, papers and money of a bus operator, kept on your own server.</p>
        <div role="status">
          <StartFacts health={health.outcome} firstRun={firstRun.outcome} />
          {waitsForFirst && (
            <Notice tone="want" glyph="person" title="The first administrator is still to be made.">
              The code for it stands on the console where the server was started.
            </Notice>
          )}
          {trouble && (
            <Notice tone="bad" glyph="warning" title={trouble.title}>
              {trouble.advice}
            </Notice>
          )}
        </div>
        {trouble && (
          <TryAgainButton busy={questions.some(({ asking }) => asking)} onPress={askAgain} />
        )}
      </div>
    </main>
  )
}
