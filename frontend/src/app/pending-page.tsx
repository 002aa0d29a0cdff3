import { Skeleton } from '@/components/skeleton'
import { useText } from '@/text/language'

/** Where a page will be: the shape of a heading and a few lines. Shown only to those who wait. */
export function PendingPage() {
  const text = useText()
  return (
    <main className="main" id="main" tabIndex={-1} aria-busy="true">
      <p className="sr">{text('common.loading')}</p>
      <div className="head" aria-hidden="true">
        <Skeleton width="short" />
      </div>
      <div className="body" aria-hidden="true">
        <Skeleton width="long" />
      </div>
    </main>
  )
}
