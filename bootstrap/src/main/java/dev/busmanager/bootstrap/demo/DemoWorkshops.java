package dev.busmanager.bootstrap.demo;

import dev.busmanager.application.demo.DemoMark;
import dev.busmanager.application.repair.in.WorkshopsUseCase;
import dev.busmanager.application.repair.in.WorkshopsUseCase.NewUser;
import dev.busmanager.application.repair.in.WorkshopsUseCase.WorkshopMembers;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.domain.repair.WorkshopId;
import java.util.List;

final class DemoWorkshops implements DemoPart {

    static final String CONTACT = "Sunil Ghorpade";

    private static final List<DemoWorkshop> WORKSHOPS = List.of(
            new DemoWorkshop("Ghorpade Diesel Works", CONTACT, "020 5550 0181", "Market Yard, Pune 411037"),
            new DemoWorkshop("Shree Ganesh Bus Body", "Mahesh Lohar", "020 5550 0182", "MIDC Bhosari, Pune 411026"));

    private record DemoWorkshop(String name, String contact, String phone, String address) {}

    @Override
    public String what() {
        return "workshops with their people";
    }

    @Override
    public void write(Loading loading) {
        var workshops = loading.get(WorkshopsUseCase.class);
        for (var workshop : WORKSHOPS) {
            var email = Loading.email(workshop.contact());
            loading.once("workshop", workshop.name(), id -> workshops.add(
                    Actor.HOUSE,
                    new WorkshopId(id),
                    new WorkshopMembers(
                            Loading.absent(),
                            Loading.set(workshop.name()),
                            Loading.set(workshop.contact()),
                            Loading.set(workshop.phone()),
                            Loading.set(email),
                            Loading.set(workshop.address()),
                            Loading.absent())));
            loading.onceFor(email, () -> workshops.addUser(
                    Actor.HOUSE,
                    new WorkshopId(DemoMark.id("workshop", workshop.name())),
                    new NewUser(email, loading.password(), workshop.contact(), workshop.phone())));
        }
    }
}
