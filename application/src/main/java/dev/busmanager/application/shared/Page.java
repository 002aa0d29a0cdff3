package dev.busmanager.application.shared;

import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidInputException;

/**
 * The part of a list that is asked for.
 *
 * @param counted whether the rows of the whole list are to be counted as well, which may cost more than the page
 */
public record Page(int limit, int offset, boolean counted) {

    /** Old clients ask for "all"; this is what they get at most. */
    public static final int MOST = 10_000;

    public Page {
        if (limit < 0) throw new InvalidInputException("limit", Flaw.tooSmall(0));
        if (offset < 0) throw new InvalidInputException("offset", Flaw.tooSmall(0));
        limit = Math.min(limit, MOST);
    }

    public Page(int limit, int offset) {
        this(limit, offset, true);
    }
}
