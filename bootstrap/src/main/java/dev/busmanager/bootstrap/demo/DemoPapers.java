package dev.busmanager.bootstrap.demo;

import dev.busmanager.application.fleet.in.PapersUseCase;
import dev.busmanager.application.fleet.in.PapersUseCase.PaperMembers;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.bootstrap.demo.DemoFleet.DemoBus;
import dev.busmanager.domain.fleet.PaperHolder;
import dev.busmanager.domain.fleet.PaperId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Of buses and of the company: most have time, some want to be looked at. Licences come with the drivers. */
final class DemoPapers implements DemoPart {

    private static final List<DemoKind> KINDS = List.of(
            new DemoKind("insurance", "OG-26-1901", "New India Assurance, Pune", 365, 68_400),
            new DemoKind("puc", "MH0120", "Katraj PUC Centre", 180, 500),
            new DemoKind("fitness", "FC-12", "RTO Pune", 365, 1_000),
            new DemoKind("permit", "AITP-MH", "RTO Pune", 365, 25_000),
            new DemoKind("road_tax", "RT-12", "RTO Pune", 365, 21_000));

    private static final List<DemoKind> OF_THE_COMPANY = List.of(
            new DemoKind("Trade licence", "PMC/TL/2291", "Pune Municipal Corporation", 365, 4_500),
            new DemoKind("Tourist transport operator", "TTO/MH/0417", "Directorate of Tourism, Mumbai", 730, 12_000),
            new DemoKind("permit", "NP-MH-1140", "State Transport Authority, Mumbai", 365, 35_000));

    /** How many days some still have; all others have more than the longest reminder. */
    private static final Map<String, Integer> DAYS_LEFT = Map.of(
            "MH 14 HU 2368/puc", -4,
            "MH 12 QG 4522/insurance", 3,
            "MH 12 SF 9035/permit", 6,
            "MH 12 RN 7710/fitness", 12,
            "MH 09 EM 1146/puc", 19,
            "MH 12 TV 3390/road_tax", 26,
            "company/Trade licence", 24);

    private static final int LEAST_DAYS = 40;

    /**
     * @param number with which those of all holders begin
     * @param runs how many days it holds
     */
    private record DemoKind(String word, String number, String issuer, int runs, int amount) {}

    @Override
    public String what() {
        return "papers of buses and company";
    }

    @Override
    public void write(Loading loading) {
        for (int i = 0; i < DemoFleet.BUSES.size(); i++)
            for (int j = 0; j < KINDS.size(); j++) ofBus(loading, DemoFleet.BUSES.get(i), KINDS.get(j), 37 * i + 71 * j);
        for (int j = 0; j < OF_THE_COMPANY.size(); j++) {
            var kind = OF_THE_COMPANY.get(j);
            write(loading, "company", PaperHolder.COMPANY, kind, kind.number(), 90 * j);
        }
    }

    private static void ofBus(Loading loading, DemoBus bus, DemoKind kind, int spread) {
        var number = kind.number() + '-' + bus.plate().substring(bus.plate().length() - 4);
        write(loading, bus.plate(), PaperHolder.of(bus.id()), kind, number, spread);
    }

    private static void write(
            Loading loading, String of, PaperHolder holder, DemoKind kind, String number, int spread) {
        var name = of + '/' + kind.word();
        var usual = LEAST_DAYS + spread % (kind.runs() - LEAST_DAYS);
        var until = loading.today().plusDays(DAYS_LEFT.getOrDefault(name, usual));
        loading.once("paper", name, id -> loading.get(PapersUseCase.class)
                .add(Actor.HOUSE, new PaperId(id), holder, new PaperMembers(
                        Loading.set(kind.word()),
                        Loading.set(number),
                        Loading.set(kind.issuer()),
                        Loading.set(until.minusDays(kind.runs() - 1L)),
                        Loading.set(until),
                        Loading.set(BigDecimal.valueOf(kind.amount())),
                        Loading.absent(),
                        Loading.absent())));
    }
}
