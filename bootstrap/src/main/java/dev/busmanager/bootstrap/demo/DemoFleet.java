package dev.busmanager.bootstrap.demo;

import dev.busmanager.application.demo.DemoMark;
import dev.busmanager.application.fleet.in.BusesUseCase;
import dev.busmanager.application.fleet.in.BusesUseCase.BusMembers;
import dev.busmanager.application.fleet.in.BusesUseCase.OwnershipKind;
import dev.busmanager.application.network.in.StatesUseCase;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.domain.fleet.BusId;
import dev.busmanager.domain.fleet.BusStatus;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class DemoFleet implements DemoPart {

    /** In the order in which later parts speak of them. */
    static final List<DemoBus> BUSES = List.of(
            new DemoBus("MH 12 QG 4521", "Shivneri 1", "AC Sleeper", 36, 18_500, 10),
            new DemoBus("MH 12 QG 4522", "Shivneri 2", "AC Sleeper", 36, 18_500, 10),
            new DemoBus("MH 12 RN 7710", "Rajgad", "AC Sleeper", 40, 19_200, 5, "Deshpande Motors", 60),
            new DemoBus("MH 14 HU 2368", "Torna", "AC Seater", 45, 16_800, 15),
            new DemoBus("MH 14 HU 2369", "Sinhagad", "AC Seater", 45, 16_800, 15),
            new DemoBus("MH 12 SF 9034", "Pratapgad", "Non-AC Sleeper", 32, 14_250, 20),
            new DemoBus("MH 12 SF 9035", "Purandar", "Non-AC Sleeper", 32, 14_250, 20),
            new DemoBus("MH 14 JL 5087", "Raigad", "AC Sleeper", 36, 18_900, 25),
            new DemoBus("MH 09 EM 1146", "Panhala", "AC Semi Sleeper", 38, 17_400, 5, "Patil Brothers, Kolhapur", 50),
            new DemoBus("MH 15 GV 6642", "Brahmagiri", "Non-AC Seater", 49, 12_900, 10),
            new DemoBus("MH 12 TV 3390", "Lohagad", "Multi-axle AC Sleeper", 40, 22_400, 15),
            new DemoBus("MH 12 PQ 8275", "Visapur", "Non-AC Seater", 49, 12_900, 20));

    /** The one that stands in a workshop. */
    private static final String IN_MAINTENANCE = "MH 12 PQ 8275";

    /** @param companyShare in percent, where it belongs to a partner as well */
    record DemoBus(
            String plate,
            String name,
            String type,
            int seats,
            int monthlyTax,
            int taxDay,
            @Nullable String partner,
            int companyShare) {

        DemoBus(String plate, String name, String type, int seats, int monthlyTax, int taxDay) {
            this(plate, name, type, seats, monthlyTax, taxDay, null, 100);
        }

        BusId id() {
            return new BusId(DemoMark.id("bus", plate));
        }
    }

    @Override
    public String what() {
        return "buses";
    }

    @Override
    public void write(Loading loading) {
        var home = loading.get(StatesUseCase.class).all(Actor.HOUSE).stream()
                .filter(state -> state.code().equals("MH"))
                .findFirst()
                .orElseThrow()
                .id()
                .value();
        for (var bus : BUSES)
            loading.once("bus", bus.plate(), id -> loading.get(BusesUseCase.class)
                    .add(Actor.HOUSE, new BusId(id), new BusMembers(
                            Loading.set(bus.plate()),
                            Loading.set(bus.name()),
                            Loading.set(bus.seats()),
                            Loading.set(bus.type()),
                            Loading.set(
                                    bus.plate().equals(IN_MAINTENANCE) ? BusStatus.MAINTENANCE : BusStatus.ACTIVE),
                            Loading.absent(),
                            Loading.absent(),
                            Loading.absent(),
                            Loading.absent(),
                            Loading.set(bus.partner() == null ? OwnershipKind.OWNED : OwnershipKind.PARTNERSHIP),
                            bus.partner() == null ? Loading.absent() : Loading.set(bus.partner()),
                            bus.partner() == null
                                    ? Loading.absent()
                                    : Loading.set(BigDecimal.valueOf(bus.companyShare())),
                            Loading.absent(),
                            Loading.set(home),
                            Loading.set(BigDecimal.valueOf(bus.monthlyTax())),
                            Loading.set(bus.taxDay()),
                            Loading.absent())));
    }
}
