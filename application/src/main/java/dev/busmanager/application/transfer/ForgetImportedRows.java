package dev.busmanager.application.transfer;

import dev.busmanager.application.shared.in.Sweep;
import dev.busmanager.application.transfer.out.Imports;
import java.time.Duration;
import java.time.Instant;

/** That something was imported stays known; what stood in the cells does not. */
public final class ForgetImportedRows implements Sweep {

    private static final Duration KEPT = Duration.ofDays(30);

    private final Imports imports;

    public ForgetImportedRows(Imports imports) {
        this.imports = imports;
    }

    @Override
    public String what() {
        return "rows of imports";
    }

    @Override
    public int sweep(Instant now) {
        return imports.forgetRowsBefore(now.minus(KEPT));
    }
}
