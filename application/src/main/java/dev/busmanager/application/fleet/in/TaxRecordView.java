package dev.busmanager.application.fleet.in;

import dev.busmanager.domain.fleet.TaxRecord;
import dev.busmanager.domain.fleet.TaxStatus;
import java.time.Instant;

/** A tax as it stands today, with its bus. */
public record TaxRecordView(
        TaxRecord tax, HolderView bus, TaxStatus status, int daysLeft, Instant createdAt, Instant updatedAt) {}
