package dev.busmanager.application.demo;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * By what a record of the demo is known: an id that follows from its name, so that loading again finds it, and that lies
 * in a range where no id of ours lies (those are of version 7, these of version 8). Accounts choose their own ids and are
 * known by their domain, which nobody can own.
 */
public final class DemoMark {

    /** The letters "demo". */
    private static final long PREFIX = 0x64656d6f_0000_8000L;

    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long REST = 0x3fff_ffff_ffff_ffffL;

    public static final UUID FIRST = new UUID(PREFIX, VARIANT);
    public static final UUID LAST = new UUID(PREFIX, VARIANT | REST);

    public static final String MAIL_DOMAIN = "@demo.example";

    /** What the description of a setting ends with that nobody has decided but the demo. */
    public static final String SETTING = " (set by the demo data)";

    private DemoMark() {}

    /** @param name unique among its kind, and never changed: under another name it is another record */
    public static UUID id(String kind, String name) {
        var hash = UUID.nameUUIDFromBytes((kind + '/' + name).getBytes(StandardCharsets.UTF_8));
        return new UUID(PREFIX, VARIANT | (hash.getLeastSignificantBits() & REST));
    }
}
