package dev.busmanager.application.shared.out;

import dev.busmanager.application.shared.AuditEntry;

/** Keeps, for ever, who did what. Written in the unit of work of the deed itself. */
public interface AuditTrail {

    void write(AuditEntry entry);
}
