import { api, done } from '@/api/client'
import { asProblem } from '@/api/problem'
import { useAction } from '@/api/use-action'
import { toast } from '@/components/toast'
import { spokenNow } from '@/text/language'
import { problemText } from '@/text/problem-text'
import type { TaxRecord } from './bus-records-queries'

type Paid = { readonly tax: TaxRecord; readonly etag: string | null }

/** Says that a tax is paid, and takes the payment back for whoever has mistaken himself. */
export function useTellPaid() {
  const unpaying = useAction({
    run: ({ tax, etag }: Paid, key) =>
      done(
        api.DELETE('/api/buses/{id}/tax-records/{record}/payment', {
          params: { path: { id: tax.bus_id, record: tax.id } },
          headers: { 'Idempotency-Key': key, ...(etag === null ? {} : { 'If-Match': etag }) },
        }),
      ),
    touches: [['tax_record'], ['bus']],
  })

  async function takeBack(paid: Paid) {
    try {
      await unpaying.mutateAsync(paid)
      toast({ text: spokenNow().text('fleet.taxUnpaid') })
    } catch (thrown) {
      toast({ text: problemText(spokenNow().text, asProblem(thrown)), tone: 'bad' })
    }
  }

  return (tax: TaxRecord, etag: string | null, said: string) => {
    toast({ text: said, undo: () => takeBack({ tax, etag }) })
  }
}
