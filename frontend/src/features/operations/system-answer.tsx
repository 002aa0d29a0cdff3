import { useFormat, type Format } from '@/text/format'
import { useText } from '@/text/language'
import type { HealthDetails, SystemFigures } from './system-queries'

type SystemAnswerProps = { health: HealthDetails; memory: SystemFigures['memory'] | undefined }

/** The answer before the figures: "Everything is well. 71 of 100 MB of memory in use." */
export function SystemAnswer({ health: { attention }, memory }: SystemAnswerProps) {
  const text = useText()
  const format = useFormat()
  const used = memory?.anonymous_bytes ?? memory?.resident_bytes
  const limit = memory?.limit_bytes

  return (
    <p className="system-answer">
      {attention.length === 0
        ? text('system.well')
        : text('system.attention', { count: attention.length })}{' '}
      {used != null &&
        (limit == null
          ? text('system.memoryNoLimit', { used: format.bytes(used) })
          : text('system.memoryOf', usedOf(format, used, limit)))}
    </p>
  )
}

/** The unit stands once when it is the same: 71 of 100 MB. */
export function usedOf(format: Format, used: number, limit: number) {
  const [number = '', unit] = format.bytes(used).split(' ')
  const whole = format.bytes(limit)
  return { used: whole.endsWith(` ${unit}`) ? number : format.bytes(used), limit: whole }
}
