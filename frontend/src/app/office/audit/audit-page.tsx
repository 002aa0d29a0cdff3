import './audit.css'
import { EmptyState } from '@/components/empty-state'
import { DataList } from '@/components/list/data-list'
import { Page } from '@/components/page'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import { useAuditColumns } from './audit-columns'
import { useAuditFilters } from './audit-filters'
import { AuditPanel } from './audit-panel'
import { auditFile, auditList, type AuditEntry } from '@/features/identity/audit-queries'
import { auditRules } from '@/features/identity/audit-search'
import { entryWord } from './audit-words'

/** Who did what in the house, newest first. */
export function AuditPage() {
  const text = useText()
  const format = useFormat()
  const columns = useAuditColumns()
  const filters = useAuditFilters()
  return (
    <DataList
      name="audit"
      label={text('audit.label')}
      searchLabel={text('audit.search')}
      failed={text('audit.failed')}
      rules={auditRules}
      query={auditList}
      exported={auditFile}
      idOf={idOf}
      nameOf={(entry) => entryWord(text, format, entry)}
      columns={columns}
      filters={filters}
      empty={<EmptyState title={text('audit.emptyTitle')}>{text('audit.emptyBody')}</EmptyState>}
      page={(tools, list) => (
        <Page title={text('audit.title')} actions={tools}>
          {list}
        </Page>
      )}
      panel={AuditPanel}
    />
  )
}

const idOf = (entry: AuditEntry) => entry.id
