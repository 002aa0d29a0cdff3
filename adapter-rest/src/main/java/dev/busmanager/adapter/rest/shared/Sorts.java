package dev.busmanager.adapter.rest.shared;

import dev.busmanager.application.shared.Sort;
import java.util.Locale;

/** The order of a list in a query: the member to sort by, with a minus for the greatest first. */
public final class Sorts {

    private Sorts() {}

    public static <B extends Enum<B>> Sort<B> of(String text, B[] all) {
        boolean descending = text.startsWith("-");
        var member = descending ? text.substring(1) : text;
        return new Sort<>(
                Choices.one("sort", member, all, each -> each.name().toLowerCase(Locale.ROOT)), descending);
    }
}
