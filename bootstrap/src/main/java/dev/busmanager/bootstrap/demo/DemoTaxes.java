package dev.busmanager.bootstrap.demo;

import dev.busmanager.application.fleet.in.TaxRecordsUseCase;
import dev.busmanager.application.fleet.in.TaxRecordsUseCase.TaxMembers;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.bootstrap.demo.DemoFleet.DemoBus;
import dev.busmanager.domain.fleet.TaxRecordId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Each bus has paid, and owes what comes next; one has forgotten. */
final class DemoTaxes implements DemoPart {

    private static final List<String> NAMES = List.of("next", "last", "before last");

    private static final String FORGETFUL = "MH 12 SF 9035";

    private static final int PAID_DAYS_EARLY = 2;

    @Override
    public String what() {
        return "tax records";
    }

    @Override
    public void write(Loading loading) {
        for (var bus : DemoFleet.BUSES) {
            var next = loading.today().withDayOfMonth(bus.taxDay());
            if (next.isBefore(loading.today())) next = next.plusMonths(1);
            for (int i = NAMES.size() - 1; i >= 0; i--) write(loading, bus, i, next.minusMonths(i));
        }
    }

    private static void write(Loading loading, DemoBus bus, int ago, LocalDate due) {
        var taxes = loading.get(TaxRecordsUseCase.class);
        loading.once("tax", bus.plate() + '/' + NAMES.get(ago), id -> {
            var named = new TaxRecordId(id);
            taxes.add(Actor.HOUSE, bus.id(), named, new TaxMembers(
                    Loading.set(due.withDayOfMonth(1)),
                    Loading.set(due.withDayOfMonth(due.lengthOfMonth())),
                    Loading.set(due),
                    Loading.set(BigDecimal.valueOf(bus.monthlyTax())),
                    Loading.absent()));
            var forgotten = ago == 1 && bus.plate().equals(FORGETFUL);
            if (ago == 0 || forgotten) return;
            var day = due.minusDays(PAID_DAYS_EARLY);
            var reference = "GRN %s %s".formatted(bus.plate().substring(bus.plate().length() - 4), day);
            taxes.pay(Actor.HOUSE, bus.id(), named, day, reference, ExpectedVersion.ANY);
        });
    }
}
