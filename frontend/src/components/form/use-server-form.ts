import { standardSchemaResolver } from '@hookform/resolvers/standard-schema'
import type { QueryKey } from '@tanstack/react-query'
import { useEffect, useId, useRef, useState } from 'react'
import {
  useForm,
  type Control,
  type DefaultValues,
  type FieldPath,
  type FieldValues,
  type PathValue,
} from 'react-hook-form'
import type { core } from 'zod/mini'
import { asProblem, type ApiProblem, type FieldProblem, type Question } from '@/api/problem'
import { useAction } from '@/api/use-action'
import { useText } from '@/text/language'
import { fieldText } from '@/text/problem-text'
import { differences, toChoose } from './differences'
import type { Description, FormOf } from './field'
import './shapes'

/** What the person said to the server's questions; belongs into the body. Empty means: ask me. */
export type Answers = { readonly confirm: string[]; readonly reason?: string }

/** What a call needs beside its values. */
export type SaveCall<In> = {
  readonly headers: Record<string, string>
  readonly answers: Answers
  /** What the person had before him when he began; only what differs from it has to be sent. */
  readonly seen: In
  /** The version that was seen, for calls that cannot be given the headers. */
  readonly etag: string | null
}

/** A record as the server has it, in the form's shape. */
export type Loaded<In> = { readonly values: In; readonly etag: string | null }

export type ServerFormOptions<In extends FieldValues, Out, Saved> = {
  readonly schema: core.$ZodType<Out, In>
  /** All members, as they are at the beginning. A newer version is taken over as long as nobody has typed. */
  readonly defaults: In
  readonly etag?: string | null
  readonly save: (values: Out, call: SaveCall<In>) => Promise<Saved>
  /** The version that the answer brought; otherwise it comes with the next `etag`. */
  readonly etagAfter?: (saved: Saved) => string | null
  /** For records that others may change meanwhile: what they made of it. */
  readonly reload?: () => Promise<Loaded<In>>
  readonly touches?: readonly QueryKey[]
  /** `values` are those that were sent. */
  readonly onSaved?: (saved: Saved, values: In) => void
  /** The field behind a member of the answer, where they are not called alike. */
  readonly fieldOf?: (member: string) => string
}

/** What stands between the person and a saved form. */
export type Trouble<In> =
  | { readonly kind: 'refused'; readonly problem: ApiProblem; readonly elsewhere: FieldProblem[] }
  | {
      readonly kind: 'asked'
      readonly questions: readonly Question[]
      readonly confirmed: string[]
    }
  | {
      readonly kind: 'changed'
      readonly mine: In
      readonly before: In
      readonly theirs: Loaded<In>
    }

export type ServerForm<In extends FieldValues> = FormOf<In> & {
  readonly id: string
  readonly busy: boolean
  readonly dirty: boolean
  readonly trouble: Trouble<In> | null
  readonly submit: () => void
  /** Says yes to what was asked, with a reason where one is needed. */
  readonly answer: (reason?: string) => void
  /** Goes on with the other version, in which these members are mine. */
  readonly settle: (mine: readonly string[]) => void
  /** Takes the trouble off the screen; everything that was typed stays. */
  readonly dismiss: () => void
  /** Everything as it was before anybody typed. */
  readonly discard: () => void
  readonly description: (name: string) => Description | undefined
  /** True at this moment, also between two drawings. */
  readonly hasUnsaved: () => boolean
}

/** Asks the server to ask. */
const unasked: Answers = { confirm: [] }

/** A form whose values go to the server: nothing is lost, and nothing is sent twice. */
export function useServerForm<In extends FieldValues, Out, Saved>(
  options: ServerFormOptions<In, Out, Saved>,
): ServerForm<In> {
  const { defaults, etag = null, touches } = options
  const text = useText()
  const id = useId()
  const [trouble, setTrouble] = useState<Trouble<In> | null>(null)
  const [descriptions] = useState(() => new Map<string, Description>())
  const methods = useForm<In, unknown, Out>({
    resolver: standardSchemaResolver(options.schema),
    defaultValues: defaults as DefaultValues<In>,
    shouldFocusError: false,
  })
  const { isDirty, isSubmitting } = methods.formState
  const base = useRef<Loaded<In>>({ values: defaults, etag })
  const unsaved = useRef(false)
  const sending = useRef(false)

  const action = useAction({
    run: (input: { values: Out; answers: Answers; seen: In; etag: string | null }, key: string) =>
      options.save(input.values, {
        headers: {
          'Idempotency-Key': key,
          ...(input.etag === null ? {} : { 'If-Match': input.etag }),
        },
        answers: input.answers,
        seen: input.seen,
        etag: input.etag,
      }),
    touches,
  })

  const { reset } = methods
  const version = JSON.stringify([defaults, etag])
  const [applied] = useState(() => ({ version }))
  useEffect(() => {
    unsaved.current = isDirty
    if (isDirty || applied.version === version) return
    applied.version = version
    base.current = { values: defaults, etag }
    reset(defaults)
  }, [isDirty, version, applied, defaults, etag, reset])

  async function send(values: Out, answers: Answers, again = false): Promise<void> {
    if (sending.current) return
    sending.current = true
    setTrouble(null)
    const seen = base.current
    const mine = structuredClone(methods.getValues())
    try {
      const saved = await action.mutateAsync({
        values,
        answers,
        seen: seen.values,
        etag: seen.etag,
      })
      unsaved.current = false
      if (base.current === seen) takeOver(mine, options.etagAfter?.(saved) ?? seen.etag)
      options.onSaved?.(saved, mine)
    } catch (thrown) {
      const next = await explain(asProblem(thrown), mine, answers)
      sending.current = false
      if (next === 'again' && !again) await send(values, answers, true)
    } finally {
      sending.current = false
    }
  }

  /** What was sent is how it is now; what was typed while it was sent is still to be saved. */
  function takeOver(sent: In, nextEtag: string | null) {
    const now = structuredClone(methods.getValues())
    base.current = { values: sent, etag: nextEtag }
    methods.reset(sent)
    for (const name of differences(now, sent)) setMine(name, now)
  }

  function setMine(name: string, from: In) {
    const path = name as FieldPath<In>
    methods.setValue(path, from[name] as PathValue<In, FieldPath<In>>, { shouldDirty: true })
  }

  async function explain(problem: ApiProblem, mine: In, answers: Answers) {
    const { reload } = options
    if (problem.questions.length > 0) {
      setTrouble({ kind: 'asked', questions: problem.questions, confirmed: answers.confirm })
    } else if (problem.status === 412 && reload !== undefined) {
      return compare(reload, mine)
    } else refuse(problem)
    return 'told'
  }

  async function compare(reload: () => Promise<Loaded<In>>, mine: In) {
    try {
      const theirs = await reload()
      const before = base.current.values
      if (toChoose(mine, before, theirs.values).length === 0) {
        base.current = theirs
        return 'again'
      }
      setTrouble({ kind: 'changed', mine, before, theirs })
    } catch (thrown) {
      refuse(asProblem(thrown))
    }
    return 'told'
  }

  function refuse(problem: ApiProblem) {
    const elsewhere: FieldProblem[] = []
    const wrong: string[] = []
    for (const each of problem.fields) {
      const name = options.fieldOf?.(each.field) ?? each.field.replace(/\[(\d+)\]/g, '.$1')
      if (descriptions.has(name)) {
        methods.setError(name as FieldPath<In>, { type: 'server', message: fieldText(text, each) })
        wrong.push(name)
      } else elsewhere.push(each)
    }
    if (wrong.length === 0 || elsewhere.length > 0)
      setTrouble({ kind: 'refused', problem, elsewhere })
    focusFirst(id, wrong)
  }

  const sendWith = (answers: Answers) =>
    void methods.handleSubmit(
      (values) => send(values, answers),
      (errors) => {
        focusFirst(id, wrongNames(errors))
      },
    )()

  return {
    id,
    control: methods.control as unknown as Control<In>,
    describe: (name, description) => {
      descriptions.set(name, description)
      return () => {
        descriptions.delete(name)
      }
    },
    description: (name) => descriptions.get(name),
    busy: isSubmitting || action.isPending,
    dirty: isDirty,
    trouble,
    submit: () => {
      sendWith(unasked)
    },
    answer: (reason) => {
      if (trouble?.kind !== 'asked') return
      const asked = trouble.questions.map((question) => question.code)
      const confirm = [...new Set([...trouble.confirmed, ...asked])]
      sendWith(reason === undefined ? { confirm } : { confirm, reason })
    },
    settle: (mine) => {
      if (trouble?.kind !== 'changed') return
      setTrouble(null)
      base.current = trouble.theirs
      methods.reset(trouble.theirs.values)
      for (const name of mine) setMine(name, trouble.mine)
      if (mine.length > 0) sendWith(unasked)
    },
    dismiss: () => {
      setTrouble(null)
    },
    discard: () => {
      setTrouble(null)
      methods.reset(base.current.values)
    },
    hasUnsaved: () => unsaved.current,
  }
}

/** The names of the fields that are wrong, also of those in lines of a list: `stops.2.name`. */
function wrongNames(errors: object, before = ''): string[] {
  return Object.entries(errors).flatMap(([name, error]: [string, unknown]) => {
    if (typeof error !== 'object' || error === null) return []
    const isError = 'type' in error && typeof error.type === 'string'
    return isError ? [before + name] : wrongNames(error, `${before}${name}.`)
  })
}

/** The first of them as they stand on the page. */
function focusFirst(formId: string, names: readonly string[]) {
  const form = document.getElementById(formId)
  if (!(form instanceof HTMLFormElement)) return
  const wrong = Array.from(form.elements).find((element) =>
    names.includes(element.getAttribute('name') ?? ''),
  )
  if (wrong instanceof HTMLElement) wrong.focus()
}
