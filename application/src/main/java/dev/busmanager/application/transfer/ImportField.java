package dev.busmanager.application.transfer;

import java.util.List;

/**
 * A member of a record that a column may be.
 *
 * @param member its name on the wire
 * @param spellings what people call such a column, in small letters
 */
public record ImportField(String member, boolean required, List<String> spellings) {

    static ImportField of(String member, String... spellings) {
        return new ImportField(member, false, List.of(spellings));
    }

    static ImportField required(String member, String... spellings) {
        return new ImportField(member, true, List.of(spellings));
    }
}
