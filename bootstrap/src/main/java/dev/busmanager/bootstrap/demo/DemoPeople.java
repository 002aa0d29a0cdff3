package dev.busmanager.bootstrap.demo;

import dev.busmanager.application.driver.in.PersonsUseCase;
import dev.busmanager.application.driver.in.PersonsUseCase.NewPerson;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.identity.Role;
import java.util.List;

final class DemoPeople implements DemoPart {

    static final String OFFICE = "Meera Kulkarni";
    static final String DRIVER = "Ravi Pawar";

    private static final List<String> IN_THE_OFFICE = List.of(OFFICE, "Anand Joshi");

    /** The first one has to renew his licence soon. */
    private static final List<DemoDriver> DRIVERS = List.of(
            new DemoDriver(DRIVER, "MH12 20090041872", 28, "Katraj, Pune"),
            new DemoDriver("Santosh Jadhav", "MH12 20110023914", 410, "Hadapsar, Pune"),
            new DemoDriver("Imran Shaikh", "MH14 20130056021", 655, "Pimpri, Pune"),
            new DemoDriver("Balaji More", "MH12 20080017365", 193, "Bibwewadi, Pune"),
            new DemoDriver("Vijay Gaikwad", "MH15 20140031280", 934, "Panchavati, Nashik"),
            new DemoDriver("Suresh Chavan", "MH09 20070009417", 127, "Rajarampuri, Kolhapur"),
            new DemoDriver("Prakash Bhosale", "MH12 20120048830", 1_120, "Dhankawadi, Pune"),
            new DemoDriver("Kiran Salunkhe", "MH11 20150062795", 780, "Sadar Bazar, Satara"),
            new DemoDriver("Yusuf Pathan", "MH13 20100035514", 302, "Vijapur Road, Solapur"),
            new DemoDriver("Dattatray Kale", "MH14 20160070248", 1_460, "Bhosari, Pune"));

    /** @param daysLeft of his licence */
    private record DemoDriver(String name, String licence, int daysLeft, String address) {}

    @Override
    public String what() {
        return "people";
    }

    @Override
    public void write(Loading loading) {
        for (var name : IN_THE_OFFICE)
            loading.once("person", name, id -> add(loading, new NewPerson(
                    new PersonId(id),
                    Loading.email(name),
                    loading.password(),
                    name,
                    Role.OFFICE,
                    phone(70 + IN_THE_OFFICE.indexOf(name)),
                    null,
                    null,
                    null,
                    null)));
        for (int i = 0; i < DRIVERS.size(); i++) {
            var driver = DRIVERS.get(i);
            var phone = phone(10 + i);
            loading.once("person", driver.name(), id -> add(loading, new NewPerson(
                    new PersonId(id),
                    Loading.email(driver.name()),
                    loading.password(),
                    driver.name(),
                    Role.DRIVER,
                    phone,
                    driver.licence(),
                    loading.today().plusDays(driver.daysLeft()),
                    driver.address(),
                    null)));
        }
    }

    /** Begins as no mobile number does, so that nobody is called by mistake. */
    private static String phone(int number) {
        return "020 5550 01%02d".formatted(number);
    }

    private static void add(Loading loading, NewPerson person) {
        loading.get(PersonsUseCase.class).add(Actor.HOUSE, person);
    }
}
