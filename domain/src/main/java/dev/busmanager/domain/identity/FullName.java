package dev.busmanager.domain.identity;

import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidInputException;

/** How a person is called. */
public record FullName(String text) {

    private static final int MOST = 100;

    public FullName {
        text = text.strip();
        if (text.isEmpty()) throw new InvalidInputException("full_name", Flaw.missing(), "A name is needed");
        if (text.length() > MOST)
            throw new InvalidInputException("full_name", Flaw.tooLong(MOST), "A name can have at most %d characters".formatted(MOST));
    }
}
