import { StatusBadge } from '@/components/status-badge'
import { useText } from '@/text/language'
import { PaperLine } from './paper-lines'
import type { Paper } from './paper-queries'
import { kindWord, named, usualKinds } from './paper-words'

type HeldPapersProps = {
  readonly papers: readonly Paper[]
  /** Kinds that should be there, too. */
  readonly missing: readonly string[]
  readonly toRenew: readonly Paper[]
  readonly onRenew: (paper: Paper) => void
  readonly onEnter: (kind: string) => void
}

/** Of each kind the paper that holds, with its file and its renewal where that is due; and the kinds that nobody has entered. */
export function HeldPapers({ papers, missing, toRenew, onRenew, onEnter }: HeldPapersProps) {
  const text = useText()
  const lines = inOrder([
    ...papers.map((paper) => ({ kind: paper.kind, paper })),
    ...missing.map((kind) => ({ kind, paper: null })),
  ])
  if (lines.length === 0) return null
  return (
    <ul className="lines paper-lines">
      {lines.map(({ kind, paper }) =>
        paper === null ? (
          <li key={kind}>
            <button
              type="button"
              className="line"
              onClick={() => {
                onEnter(kind)
              }}
            >
              <span className="cut">{kindWord(text, kind)}</span>
              <span />
              <StatusBadge tone="idle" word={text('fleet.notEntered')} />
            </button>
          </li>
        ) : (
          <PaperLine
            key={paper.id}
            paper={paper}
            steps={
              <Steps
                paper={paper}
                onRenew={
                  toRenew.includes(paper)
                    ? () => {
                        onRenew(paper)
                      }
                    : undefined
                }
              />
            }
          />
        ),
      )}
    </ul>
  )
}

function Steps({ paper, onRenew }: { paper: Paper; onRenew: (() => void) | undefined }) {
  const text = useText()
  if (paper.document_url == null && onRenew === undefined) return null
  return (
    <div className="paper-steps">
      {paper.document_url != null && (
        <a
          className="btn sm quiet"
          href={paper.document_url}
          target="_blank"
          rel="noreferrer"
          aria-label={text('papers.openScanOf', named(text, paper))}
        >
          {text('papers.scan')}
        </a>
      )}
      {onRenew !== undefined && (
        <button
          type="button"
          className="btn sm"
          aria-label={text('papers.renewOf', named(text, paper))}
          onClick={onRenew}
        >
          {text('papers.renew')}
        </button>
      )}
    </div>
  )
}

/** As people name them, then the house's own. */
function inOrder<T extends { readonly kind: string }>(lines: readonly T[]): readonly T[] {
  const kinds: readonly string[] = usualKinds
  const place = ({ kind }: T) => {
    const at = kinds.indexOf(kind)
    return at === -1 ? kinds.length : at
  }
  return lines.toSorted((one, other) => place(one) - place(other))
}
