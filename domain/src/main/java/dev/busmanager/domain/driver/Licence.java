package dev.busmanager.domain.driver;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The driving licence of a person. Trips are planned by what the office has confirmed. */
public record Licence(Confirmable<String> number, Confirmable<LocalDate> expiry) {

    public static final Licence NONE = new Licence(Confirmable.unknown(), Confirmable.unknown());

    public boolean isReported() {
        return number.reported() != null || expiry.reported() != null;
    }

    public Licence byOffice(@Nullable String number, @Nullable LocalDate expiry) {
        return new Licence(this.number.byOffice(number), this.expiry.byOffice(expiry));
    }

    public Licence byHolder(@Nullable String number, @Nullable LocalDate expiry) {
        return new Licence(this.number.byHolder(number), this.expiry.byHolder(expiry));
    }

    public Licence confirm() {
        requireReport();
        return new Licence(number.confirm(), expiry.confirm());
    }

    public Licence turnDown() {
        requireReport();
        return new Licence(number.turnDown(), expiry.turnDown());
    }

    /**
     * With what he reported in the place of what is confirmed: his form sends back all that it shows, so that showing
     * him anything else would take his report back at the next change of his telephone.
     */
    public Licence shownToHolder() {
        return new Licence(number.shownToHolder(), expiry.shownToHolder());
    }

    private void requireReport() {
        if (!isReported()) throw new DriverException.NothingReported();
    }
}
