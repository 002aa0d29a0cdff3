import type { QueryKey } from '@tanstack/react-query'
import { asProblem } from '@/api/problem'
import { useAction } from '@/api/use-action'
import { spokenNow } from '@/text/language'
import { problemText } from '@/text/problem-text'
import { toast } from './toast'

type Undoable<In, Out> = {
  readonly run: (input: In, key: string) => Promise<Out>
  /** Takes back what `run` did. */
  readonly undo: (done: Out, input: In, key: string) => Promise<unknown>
  /** What happened, with its object: "Archived MH 12 AB 3456". */
  readonly said: (done: Out, input: In) => string
  readonly undone: (done: Out, input: In) => string
  readonly touches?: readonly QueryKey[]
}

/** For what can be taken back: done at once, without a question before, and with Undo after. */
export function useUndoable<In, Out>({ run, undo, said, undone, touches }: Undoable<In, Out>) {
  const doing = useAction({ run, touches })
  const undoing = useAction({
    run: ({ done, input }: { done: Out; input: In }, key: string) => undo(done, input, key),
    touches,
  })

  async function takeBack(done: Out, input: In) {
    await undoing.mutateAsync({ done, input })
    toast({ text: undone(done, input) })
  }

  // The row that was pressed may be gone by the time of the answer: nothing here waits for a component.
  async function carryOut(input: In) {
    const done = await doing.mutateAsync(input)
    toast({ text: said(done, input), undo: () => takeBack(done, input).catch(tellFailure) })
  }

  return {
    busy: doing.isPending,
    carryOut: (input: In) => {
      if (!doing.isPending) void carryOut(input).catch(tellFailure)
    },
  }
}

function tellFailure(thrown: unknown) {
  toast({ text: problemText(spokenNow().text, asProblem(thrown)), tone: 'bad' })
}
