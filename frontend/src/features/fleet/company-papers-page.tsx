import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PlainKey } from '@/text/catalogue'
import { useText } from '@/text/language'
import { PaperDialog } from './paper-dialog'
import { papersOf } from './paper-queries'
import { kindWord } from './paper-words'
import { PapersFrame } from './papers-frame'
import { PapersSheet } from './papers-sheet'

const company = { type: 'company' } as const

/** What most operators hold as a company. */
const usual: readonly PlainKey[] = [
  'papers.tradeLicence',
  'papers.shopLicence',
  'papers.gstRegistration',
  'papers.touristPermit',
]

/** The papers that are the company's own and not those of a bus or a person. */
export function CompanyPapersPage() {
  return (
    <PapersFrame likely={company}>
      <div className="company-papers">
        <PapersSheet holder={company} />
        <StillMissing />
      </div>
    </PapersFrame>
  )
}

/** One press for each of the usual ones that is not there yet. */
function StillMissing() {
  const text = useText()
  const [kind, setKind] = useState<string | null>(null)
  const { data } = useQuery(papersOf(company))
  const there = new Set(data?.map((paper) => kindWord(text, paper.kind).toLowerCase()))
  const kinds = usual.map((key) => text(key)).filter((word) => !there.has(word.toLowerCase()))
  return (
    <>
      {data !== undefined && kinds.length > 0 && (
        <section className="company-usual" aria-label={text('papers.companyUsual')}>
          <p className="small soft">{text('papers.companyUsual')}</p>
          <div className="row">
            {kinds.map((word) => (
              <button
                key={word}
                type="button"
                className="btn sm"
                onClick={() => {
                  setKind(word)
                }}
              >
                {word}
              </button>
            ))}
          </div>
        </section>
      )}
      {kind !== null && (
        <PaperDialog
          task={{ kind: 'new', holder: company, paperKind: kind }}
          onClose={() => {
            setKind(null)
          }}
        />
      )}
    </>
  )
}
