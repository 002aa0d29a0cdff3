package dev.busmanager.adapter.rest.shared;

import dev.busmanager.application.shared.Removal;

/** @param archived whether it was only put away, because it has a history, and can be brought back */
public record RemovalResponse(String message, boolean archived) {

    /** @param what as it begins a sentence, such as {@code Bus} */
    public static RemovalResponse of(Removal removal, String what) {
        return switch (removal) {
            case REMOVED -> new RemovalResponse(what + " deleted", false);
            case ARCHIVED -> new RemovalResponse(what + " archived, because it has a history", true);
        };
    }
}
