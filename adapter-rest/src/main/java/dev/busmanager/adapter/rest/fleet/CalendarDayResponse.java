package dev.busmanager.adapter.rest.fleet;

import dev.busmanager.application.fleet.in.CalendarEntry;
import dev.busmanager.application.fleet.in.CalendarQueries;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

record CalendarDayResponse(LocalDate day, List<Entry> entries) {

    /**
     * @param type paper or tax
     * @param id of the paper or the tax record
     */
    record Entry(String type, UUID id, String kind, HolderResponse holder) {

        static Entry of(CalendarEntry entry) {
            return new Entry(
                    entry.type().name().toLowerCase(Locale.ROOT),
                    entry.id(),
                    entry.kind().word(),
                    HolderResponse.of(entry.holder()));
        }
    }

    static CalendarDayResponse of(CalendarQueries.Day day) {
        return new CalendarDayResponse(day.day(), day.entries().stream().map(Entry::of).toList());
    }
}
