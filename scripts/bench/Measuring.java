import java.util.Arrays;
import java.util.List;

/** The frame of a measurement: what is asked for, what is taken back, and how it ends. */
final class Measuring {

    interface Work {
        /** @return the targets that were missed */
        List<String> measure(Options options, Cleanup cleanup) throws Exception;
    }

    private Measuring() {}

    static void run(String[] arguments, String help, Work work) {
        if (Arrays.asList(arguments).contains("--help")) {
            System.out.print(help);
            return;
        }
        var cleanup = new Cleanup();
        var code = code(arguments, help, work, cleanup);
        cleanup.close();
        System.exit(code);
    }

    private static int code(String[] arguments, String help, Work work, Cleanup cleanup) {
        try {
            var missed = work.measure(Options.read(arguments), cleanup);
            missed.forEach(line -> System.err.println("MISSED: " + line));
            return missed.isEmpty() ? 0 : 1;
        } catch (Options.Misunderstood e) {
            System.err.println(e.getMessage() + "\n\n" + help);
        } catch (Exception e) {
            if (!cleanup.isClosed()) System.err.println("Nothing could be measured: " + e);
        }
        return 2;
    }
}
