import '@/styles/office.css'
import './parts-page.css'
import { Page } from '@/components/page'
import { LanguageChoice } from '../language-choice'
import { ThemeChoice } from '../theme-choice'
import { EntryParts } from './entry-parts'
import { FieldParts } from './field-parts'
import { ListParts } from './list-parts'
import { LookParts } from './look-parts'
import { NewsParts } from './news-parts'
import { QueueParts } from './queue-parts'
import { useSamples } from './samples'
import { StatusParts } from './status-parts'
import { WayParts } from './way-parts'

/** Every part on one page, for those who build with them. Not in what is shipped. */
export function PartsPage() {
  const words = useSamples()
  return (
    <div className="parts">
      <Page
        title={words.title}
        actions={
          <>
            <LanguageChoice />
            <ThemeChoice />
          </>
        }
      >
        <LookParts />
        <FieldParts />
        <EntryParts />
        <StatusParts />
        <WayParts />
        <NewsParts />
        <QueueParts />
        <ListParts />
      </Page>
    </div>
  )
}
