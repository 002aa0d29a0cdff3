package dev.busmanager.adapter.rest.trip;

import dev.busmanager.adapter.rest.shared.TableColumn;
import dev.busmanager.application.trip.in.TripView;
import dev.busmanager.domain.trip.Odometer;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of trips as a sheet. */
final class TripColumns {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private TripColumns() {}

    static List<TableColumn<TripView>> in(ZoneId zone) {
        return List.of(
                TableColumn.text("Trip", 16, view -> view.trip().number().text()),
                TableColumn.text("Bus", 16, TripColumns::bus),
                TableColumn.text("Driver", 22, TripColumns::driver),
                TableColumn.text("Route", 24, view -> view.route().name()),
                TableColumn.text("Type", 10, view -> view.trip().type().wire()),
                TableColumn.day("Day", TripView::day),
                TableColumn.text("Departs", 9, view -> time(view.trip().departs(), zone)),
                TableColumn.text("Ended", 9, view -> time(view.trip().endedAt(), zone)),
                TableColumn.text("Status", 12, view -> view.trip().status().wire()),
                TableColumn.number("Odometer start", view -> km(view.trip().readings().start())),
                TableColumn.number("Odometer end", view -> km(view.trip().readings().lastKnown())),
                TableColumn.number("km", view -> view.trip().distanceKm()),
                TableColumn.money("Takings", view -> view.trip().revenue().rupees()),
                TableColumn.money("Expenses", view -> view.expenses().rupees()));
    }

    private static @Nullable String bus(TripView view) {
        return view.bus() == null ? view.trip().assigned().busName() : view.bus().registration();
    }

    private static @Nullable String driver(TripView view) {
        return view.driver() == null ? view.trip().assigned().driverName() : view.driver().fullName();
    }

    private static @Nullable String time(@Nullable Instant instant, ZoneId zone) {
        return instant == null ? null : TIME.format(instant.atZone(zone));
    }

    private static @Nullable Number km(@Nullable Odometer odometer) {
        return odometer == null ? null : odometer.km();
    }
}
