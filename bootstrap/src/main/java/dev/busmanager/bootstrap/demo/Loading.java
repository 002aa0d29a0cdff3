package dev.busmanager.bootstrap.demo;

import dev.busmanager.application.demo.DemoMark;
import dev.busmanager.application.demo.out.DemoRecords.Present;
import dev.busmanager.application.shared.Change;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;

/** What the parts of the demo need while they are written. */
final class Loading {

    private final House house;
    private final LocalDate today;
    private final String password;
    private final Present present;
    private int written;

    Loading(House house, LocalDate today, String password, Present present) {
        this.house = house;
        this.today = today;
        this.password = password;
        this.present = present;
    }

    <T> T get(Class<T> useCase) {
        return house.get(useCase);
    }

    LocalDate today() {
        return today;
    }

    String password() {
        return password;
    }

    /** Writes the record of this name, unless it is there. */
    void once(String kind, String name, Consumer<UUID> write) {
        var id = DemoMark.id(kind, name);
        if (present.ids().contains(id)) return;
        write.accept(id);
        written++;
    }

    /** For an account that is given its id by the house. */
    void onceFor(String email, Runnable write) {
        if (present.emails().contains(email)) return;
        write.run();
        written++;
    }

    /** How many records were written since this was asked last. */
    int takeWritten() {
        var taken = written;
        written = 0;
        return taken;
    }

    void count() {
        written++;
    }

    static String email(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '.') + DemoMark.MAIL_DOMAIN;
    }

    static <T> Change<T> absent() {
        return new Change.Absent<>();
    }

    static <T> Change<T> set(T value) {
        return new Change.Set<>(value);
    }
}
