package dev.busmanager.adapter.rest.http;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The number by which one call is found again: in its answer, in the log, in what a person tells the office. */
public final class RequestId {

    static final String HEADER = "X-Request-Id";

    private static final Pattern ACCEPTABLE = Pattern.compile("[A-Za-z0-9._-]{8,64}");
    private static final ThreadLocal<@Nullable String> CURRENT = new ThreadLocal<>();

    private RequestId() {}

    /** That of the request that this thread works for, if any. */
    public static @Nullable String current() {
        return CURRENT.get();
    }

    static String begin(@Nullable String offered) {
        var id = offered != null && ACCEPTABLE.matcher(offered).matches()
                ? offered
                : HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        CURRENT.set(id);
        return id;
    }

    static void end() {
        CURRENT.remove();
    }
}
