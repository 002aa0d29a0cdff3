import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** What came of a load. */
final class Tally {

    /** A server that is full may say so to those who waited this long: for a place, a processor or a connection. */
    private static final Duration DECENT_WAIT = Duration.ofMillis(2_400);

    private final Map<String, Integer> errors = new TreeMap<>();
    private int[] micros = new int[1024];
    private int good;
    private int busy;
    private Duration time = Duration.ofSeconds(1);

    void answered(String kind, int status, long nanos, boolean inTime) {
        if (status >= 200 && status < 300) {
            if (inTime) good(nanos);
        } else if (status == 503 && nanos >= DECENT_WAIT.toNanos()) busy++;
        else failed(kind, Integer.toString(status));
    }

    void failed(String kind, String what) {
        errors.merge(kind + " " + what, 1, Integer::sum);
    }

    private void good(long nanos) {
        if (good == micros.length) micros = Arrays.copyOf(micros, good * 2);
        micros[good++] = (int) Math.min(Integer.MAX_VALUE, nanos / 1_000);
    }

    void ended(Duration time) {
        this.time = time;
        micros = Arrays.copyOf(micros, good);
        Arrays.sort(micros);
    }

    int good() {
        return good;
    }

    double perSecond() {
        return good * 1e9 / time.toNanos();
    }

    double millis(double quantile) {
        return good == 0 ? Double.NaN : micros[(int) Math.min(good - 1, Math.floor(quantile * good))] / 1_000.0;
    }

    /** Those who waited, and were told that there is no place for them. */
    int busy() {
        return busy;
    }

    /** By kind of call and what went wrong. */
    Map<String, Integer> errors() {
        return errors;
    }

    int errorCount() {
        return errors.values().stream().mapToInt(Integer::intValue).sum();
    }
}
