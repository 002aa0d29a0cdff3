import './papers.css'
import { useRef, useState } from 'react'
import { api, tagged } from '@/api/client'
import { randomId } from '@/api/random-id'
import { FormDialog } from '@/components/form/form-dialog'
import { useServerForm, type SaveCall } from '@/components/form/use-server-form'
import { toast } from '@/components/toast'
import type { Text } from '@/text/catalogue'
import { formatFor } from '@/text/format'
import { companyZone } from '@/text/company-zone'
import { spokenNow, useText } from '@/text/language'
import { paperTouches, useScanUpload } from './paper-actions'
import { PaperFields } from './paper-fields'
import { onePaper, type Holder, type HolderRef, type Paper } from './paper-queries'
import {
  emptyPaper,
  holderOf,
  membersOf,
  OTHER_KIND,
  paperChanges,
  paperSchema,
  renewalOf,
  valuesOfPaper,
  type PaperValues,
  type SentPaper,
} from './paper-values'
import { named } from './paper-words'
import { useToday } from './use-today'

/** What is done in the form: a first paper, the one that follows another, or a correction. */
export type PaperTask =
  | {
      readonly kind: 'new'
      /** Known from where the form was opened; without one it is asked for. */
      readonly holder: HolderRef | null
      /** Whom the question begins with. */
      readonly first?: Holder
      readonly paperKind?: string
    }
  | { readonly kind: 'renew'; readonly paper: Paper }
  | { readonly kind: 'edit'; readonly paper: Paper; readonly etag: string | null }

type PaperDialogProps = { readonly task: PaperTask; readonly onClose: () => void }

/** The form of a paper. */
export function PaperDialog({ task, onClose }: PaperDialogProps) {
  const text = useText()
  const today = useToday()
  const [id] = useState(randomId)
  const [defaults] = useState(() => startOf(task, today))
  const ownKind = useRef(false)
  const upload = useScanUpload()

  function save(values: SentPaper, { headers, seen }: SaveCall<PaperValues>) {
    ownKind.current = values.kind === OTHER_KIND
    if (task.kind === 'edit') {
      const path = { id: task.paper.id }
      const changes = paperChanges(values, seen)
      return tagged(api.PUT('/api/papers/{id}', { params: { path }, headers, body: changes }))
    }
    const paper = { id, holder: holderOf(values.holder), ...membersOf(values) }
    return tagged(api.POST('/api/papers', { headers, body: paper }))
  }
  const form = useServerForm({
    schema: paperSchema,
    defaults,
    etag: task.kind === 'edit' ? task.etag : null,
    save,
    etagAfter: (saved) => saved.etag,
    reload:
      task.kind === 'edit'
        ? async () => {
            const { record, etag } = await onePaper(task.paper.id)
            return { values: valuesOfPaper(record), etag }
          }
        : undefined,
    fieldOf: (member) => {
      if (member.startsWith('holder')) return 'holder'
      return member === 'kind' && ownKind.current ? 'own_kind' : member
    },
    touches: paperTouches,
    onSaved: ({ record }) => {
      toast({ text: saidOf(task, record) })
      onClose()
    },
  })
  return (
    <FormDialog
      wide
      // Whoever saves while the scan is still on its way waits for it.
      form={{ ...form, busy: form.busy || upload.isPending }}
      title={titleOf(task, text)}
      save={text(saveOf[task.kind])}
      onClose={onClose}
    >
      <PaperFields
        form={form}
        upload={upload}
        holderKnown={task.kind !== 'new' || task.holder !== null}
        kindKnown={task.kind === 'renew'}
        firstHolder={task.kind === 'new' ? task.first : undefined}
      />
    </FormDialog>
  )
}

function startOf(task: PaperTask, today: string): PaperValues {
  if (task.kind === 'new') return emptyPaper(task.holder ?? task.first ?? null, task.paperKind)
  return task.kind === 'renew' ? renewalOf(task.paper, today) : valuesOfPaper(task.paper)
}

const saveOf = {
  new: 'papers.addSave',
  renew: 'papers.renewSave',
  edit: 'papers.editSave',
} as const

function titleOf(task: PaperTask, text: Text): string {
  if (task.kind === 'new')
    return text(task.holder?.type === 'company' ? 'papers.addCompanyTitle' : 'papers.addTitle')
  const what = named(text, task.paper)
  return text(task.kind === 'renew' ? 'papers.renewTitle' : 'papers.editTitle', what)
}

function saidOf(task: PaperTask, saved: Paper): string {
  const { text, locale } = spokenNow()
  const what = named(text, saved)
  if (task.kind === 'edit') return text('papers.saved', what)
  return text('papers.added', {
    ...what,
    day: formatFor(locale, companyZone()).day(saved.valid_until),
  })
}
