package dev.busmanager.application.fleet.out;

import dev.busmanager.application.fleet.in.CalendarEntry;
import dev.busmanager.application.shared.RowSink;
import java.time.LocalDate;

public interface Calendar {

    /** By day. */
    void read(Span papers, Span taxes, RowSink<CalendarEntry> sink);

    /** With both days. */
    record Span(LocalDate from, LocalDate to) {}
}
