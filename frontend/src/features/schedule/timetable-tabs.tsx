import { linkOptions } from '@tanstack/react-router'
import { Tabs } from '@/components/tabs'
import { useText } from '@/text/language'

/** What runs, and who cannot. */
export function TimetableTabs() {
  const text = useText()
  return (
    <Tabs
      label={text('schedule.title')}
      tabs={[
        { link: linkOptions({ to: '/office/timetable' }), label: text('schedule.title') },
        {
          link: linkOptions({ to: '/office/timetable/absences' }),
          label: text('schedule.absences'),
        },
      ]}
    />
  )
}
