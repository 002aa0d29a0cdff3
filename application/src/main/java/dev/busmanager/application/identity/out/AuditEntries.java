package dev.busmanager.application.identity.out;

import dev.busmanager.application.identity.in.AuditQueries.AuditView;
import dev.busmanager.application.identity.in.AuditQueries.Filter;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.RowSink;
import org.jspecify.annotations.Nullable;

/** What the audit trail has kept. */
public interface AuditEntries {

    @Nullable Long find(Filter filter, Page page, RowSink<AuditView> sink);
}
