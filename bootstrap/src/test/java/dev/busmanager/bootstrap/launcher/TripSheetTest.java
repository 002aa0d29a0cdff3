package dev.busmanager.bootstrap.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.bootstrap.launcher.Checkout.Outcome;
import dev.busmanager.domain.trip.Readings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program that checks trip sheets without a server, run as people run it. */
class TripSheetTest {

    private static final String HEAD =
            "trip,date,bus,start,end,return_start,return_end,cash,online,paytm,others,agent,route_km\n";

    @TempDir
    Path folder;

    @Test
    void givenSheetsInOrder_whenChecked_thenDistancesAndSumsAreSaid() throws Exception {
        var outcome = check(HEAD + """
                TRP261121001,2026-11-21,MH 12 AB 1234,1000,1212,,1424,4620.10,0.25,,,100.65,212
                TRP261122001,2026-11-22,MH 12 AB 1234,1430,1640,,,"1,000",,,,,212
                """);

        assertThat(outcome.output())
                .contains("212.00 km there, 212.00 km back, ₹ 4721.00")
                .contains("2 trips, 634.00 km, ₹ 5721.00; 0 lines break a rule")
                .doesNotContain("question", "not complete");
        assertThat(outcome.exit()).isZero();
    }

    @Test
    void givenLinesInAnyOrder_whenAMeterLooksOdd_thenItIsAskedByTheOrderOfDays() throws Exception {
        var outcome = check(HEAD + """
                TRP261122001,2026-11-22,A,1200,1412,,,10,,,,,212
                TRP261121001,2026-11-21,A,1000,2112,,,10,,,,,212
                TRP261123001,2026-11-23,A,1500,,,,10,,,,,212
                """);

        assertThat(outcome.output())
                .contains("question: ", "TRP261121001", "  not complete: odometer_end")
                .contains("1112");
        assertThat(outcome.exit()).as("odd is not wrong").isZero();
    }

    @Test
    void givenLinesThatBreakRules_whenChecked_thenEachIsNamedAndTheExitCodeSaysSo() throws Exception {
        var outcome = check(HEAD + """
                TRP261121001,2026-11-21,A,1212,1000,,,10,,,,,212
                TRP261121002,2026-11-21,B,1,2,,,1.005,,,,,212
                TRP261121003,2026-11-21,C,one,2,,,1,,,,,212
                TRP261121004,21.11.2026,D,1,2,,,1,,,,,212
                TRP261121005,2026-11-21,E,1
                TRP261121006,2026-11-21,F,1,2,,,1,,,,,
                """);

        assertThat(outcome.output())
                .contains("line 2: BROKEN: The reading 1000 km is below the one before it, 1212 km")
                .contains("line 3: BROKEN: ", "line 4: BROKEN: ", "line 5: BROKEN: ", "line 6: BROKEN: ")
                .contains("1 trips, 1.00 km, ₹ 1.00; 5 lines break a rule");
        assertThat(outcome.exit()).isEqualTo(1);
    }

    @Test
    void givenNoSuchFile_whenChecked_thenItIsSaid() throws Exception {
        assertThat(run("nowhere.csv")).isEqualTo(new Outcome(2, "There is no file nowhere.csv\n"));
    }

    private Outcome check(String sheet) throws Exception {
        var file = Files.writeString(folder.resolve("sheet.csv"), sheet);
        return run(file.toString());
    }

    private static Outcome run(String file) throws Exception {
        var domain = Path.of(Readings.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        domain.toString(),
                        "../scripts/trip-sheet/TripSheet.java",
                        file)
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output);
    }
}
