import './settings.css'
import { Skeleton } from '@/components/skeleton'
import { useSlow } from '@/components/use-slow'

/** The sheets that are on their way. */
export function SettingsSkeleton() {
  const slow = useSlow(true)
  if (!slow) return null
  return (
    <div className="settings" aria-busy="true">
      {[6, 4, 2].map((fields) => (
        <div key={fields} className="sheet">
          <div className="in form-pair">
            {Array.from({ length: fields }, (_, at) => (
              <Skeleton key={at} />
            ))}
          </div>
        </div>
      ))}
    </div>
  )
}
