package dev.busmanager.application.shared;

import dev.busmanager.domain.shared.StaleException;
import dev.busmanager.domain.shared.Version;
import org.jspecify.annotations.Nullable;

/** The state of a record that the caller had before his eyes when he decided; {@link #ANY} when he does not say. */
public record ExpectedVersion(@Nullable Version version) {

    public static final ExpectedVersion ANY = new ExpectedVersion(null);

    public void check(Version actual) {
        if (version != null && !version.equals(actual)) throw new StaleException(version, actual);
    }
}
