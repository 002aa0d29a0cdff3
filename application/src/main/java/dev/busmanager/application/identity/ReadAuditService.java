package dev.busmanager.application.identity;

import dev.busmanager.application.identity.in.AuditQueries;
import dev.busmanager.application.identity.out.AuditEntries;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.Permission;
import dev.busmanager.application.shared.RowSink;
import org.jspecify.annotations.Nullable;

public final class ReadAuditService implements AuditQueries {

    private final AuditEntries entries;

    public ReadAuditService(AuditEntries entries) {
        this.entries = entries;
    }

    @Override
    public @Nullable Long find(Actor actor, Filter filter, Page page, RowSink<AuditView> sink) {
        Permission.READ_AUDIT.require(actor);
        return entries.find(filter, page, sink);
    }
}
