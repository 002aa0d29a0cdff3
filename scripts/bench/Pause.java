import java.time.Duration;

/** Sleeping without the ceremony. */
final class Pause {

    private Pause() {}

    static void of(Duration time) {
        millis(time.toMillis());
    }

    static void millis(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Cleanup.Stopped();
        }
    }
}
