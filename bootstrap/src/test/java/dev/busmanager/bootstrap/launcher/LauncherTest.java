package dev.busmanager.bootstrap.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that people start everything with, in a folder with a space in its name. */
class LauncherTest {

    @TempDir
    Path folder;

    private Checkout checkout;

    @BeforeEach
    void layOut() throws IOException {
        checkout = Checkout.in(folder);
    }

    @Test
    void givenNothingChanged_whenCalledAgain_thenNothingIsBuilt() throws Exception {
        checkout.run("build");
        var again = checkout.run("doctor");

        assertThat(again.exit()).isZero();
        assertThat(checkout.calls("mvn")).hasSize(1);
    }

    @Test
    void givenAChangeThatLooksOld_whenCalledAgain_thenItIsBuiltFromNothing() throws Exception {
        checkout.run("build");
        checkout.write("bootstrap/src/main/java/Main.java", "from a backup");
        var longAgo = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        Files.setLastModifiedTime(checkout.path("bootstrap/src/main/java/Main.java"), longAgo);
        checkout.write("bootstrap/target/classes/Main.class", "stale");

        checkout.run("build");

        assertThat(checkout.calls("mvn")).hasSize(2);
        assertThat(checkout.path("bootstrap/target/classes")).doesNotExist();
        assertThat(checkout.path(".build/app/busmanager.jar")).hasContent("from a backup");
    }

    @Test
    void givenAFileThatIsGone_whenCalledAgain_thenNothingOfItStays() throws Exception {
        checkout.run("build");
        checkout.write("bootstrap/target/classes/Other.class", "stale");
        Files.delete(checkout.path("bootstrap/src/main/java/Other.java"));

        checkout.run("build");

        assertThat(checkout.calls("mvn")).hasSize(2);
        assertThat(checkout.path("bootstrap/target/classes")).doesNotExist();
    }

    @Test
    void givenOtherFlags_whenCalledAgain_thenOnlyTheTrainingIsRepeated() throws Exception {
        checkout.run("build");
        checkout.write("bootstrap/src/main/dist/server.flags", "-Xmx25m");

        checkout.run("build");

        assertThat(checkout.calls("mvn")).hasSize(1);
        assertThat(checkout.path(".build/app/server.flags")).hasContent("-Xmx25m");
    }

    @Test
    void givenTwoBuildsAtOnce_whenBothEnd_thenOneDidTheWork() throws Exception {
        var launcher = checkout.path("busmanager");
        var first = checkout.start(Map.of(), launcher, "build");
        var second = checkout.start(Map.of(), launcher, "build");

        assertThat(Checkout.end(first).exit()).isZero();
        assertThat(Checkout.end(second).exit()).isZero();
        assertThat(checkout.calls("mvn")).hasSize(1);
        assertThat(checkout.path(".build/lock")).doesNotExist();
    }

    @Test
    void givenTheLockOfADeadBuild_whenCalled_thenItIsTakenAway() throws Exception {
        Files.createDirectories(checkout.path(".build"));
        // The number is that of a living process, which was started at another time.
        Files.createSymbolicLink(checkout.path(".build/lock"), Path.of(ProcessHandle.current().pid() + "-1"));

        assertThat(checkout.run("build").exit()).isZero();
        assertThat(Files.exists(checkout.path(".build/lock"), LinkOption.NOFOLLOW_LINKS)).isFalse();
    }

    @Test
    void givenABuildThatFails_whenItIsMended_thenTheNextOneWorks() throws Exception {
        checkout.let("broken");
        var failed = checkout.run("run");
        Files.delete(folder.resolve("broken"));

        assertThat(failed.exit()).isEqualTo(1);
        assertThat(failed.output()).contains("The build failed.");
        assertThat(checkout.calls("java")).isEmpty();
        assertThat(checkout.run("build").exit()).isZero();
    }

    @Test
    void givenATrainingThatFails_whenRun_thenItIsSaidAndServedWithoutTheCache() throws Exception {
        checkout.let("clumsy");

        var run = checkout.run("run");

        assertThat(run.exit()).isZero();
        assertThat(run.output()).contains("starts slower and needs more memory");
        assertThat(checkout.calls("java")).hasSize(2).noneMatch(call -> call.contains("AOTCache"));
    }

    @Test
    void givenALinkElsewhere_whenRunThroughIt_thenTheDatabaseIsMadeReadyAndServedBesideTheLauncher() throws Exception {
        var link = Files.createSymbolicLink(folder.resolve("bm"), Path.of("a checkout/busmanager"));

        var run = checkout.run(Map.of("BUSMANAGER_HOME", "./here"), link, "run");

        assertThat(run.output()).contains("home=" + checkout.path("here") + " arenas=1");
        assertThat(checkout.calls("java")).satisfiesExactly(
                call -> assertThat(call).contains("command.flags").endsWith("busmanager.jar migrate"),
                call -> assertThat(call).contains("server.flags", "-XX:AOTCache=").endsWith("busmanager.jar serve"));
    }

    @Test
    void givenTheDemo_whenRun_thenItIsLoadedBetweenTheDatabaseAndTheServer() throws Exception {
        var run = checkout.run("run", "--demo");

        assertThat(run.exit()).isZero();
        assertThat(checkout.calls("java")).satisfiesExactly(
                call -> assertThat(call).contains("command.flags").endsWith("busmanager.jar migrate"),
                call -> assertThat(call).contains("command.flags").endsWith("busmanager.jar demo load"),
                call -> assertThat(call).contains("server.flags").endsWith("busmanager.jar serve"));
    }

    @Test
    void givenHelpOrAnArgumentThatIsNotKnown_whenRun_thenItIsExplainedAndNothingStarts() throws Exception {
        var help = checkout.run("run", "--help");
        var unknown = checkout.run("run", "--deno");

        assertThat(help.exit()).isZero();
        assertThat(help.output()).contains("Usage: ./busmanager run [--demo]", "demo clear");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.output()).contains("--demo");
        assertThat(checkout.calls("mvn")).isEmpty();
        assertThat(checkout.calls("java")).isEmpty();
        assertThat(checkout.run("--help").output()).contains("run [--demo]");
    }

    @Test
    void givenACommandOfTheProgram_whenCalled_thenArgumentsAndExitCodeArePassedOn() throws Exception {
        var outcome = checkout.run("admin", "a name with spaces", "fail");

        assertThat(outcome.exit()).isEqualTo(7);
        assertThat(outcome.output()).contains("home=" + checkout.path("data"));
        assertThat(checkout.calls("java")).singleElement()
                .satisfies(call -> assertThat(call).endsWith("busmanager.jar admin a name with spaces fail"));
    }

    @Test
    void givenAPasswordThatIsTypedIn_whenSomethingMustBeBuiltFirst_thenTheCommandStillGetsIt() throws Exception {
        checkout.let("greedy");

        var outcome = checkout.type("a secret\n", "admin", "create", "listen");

        assertThat(checkout.calls("mvn")).hasSize(1);
        assertThat(outcome.output()).contains("typed=a secret");
    }

    @Test
    void givenAnOldJdkInJavaHome_whenANewerOneIsOnThePath_thenThatOneIsTaken() throws Exception {
        var old = folder.resolve("old");
        Files.createDirectories(old.resolve("bin"));
        Files.copy(folder.resolve("jdk/bin/java"), old.resolve("bin/java"));
        Files.copy(folder.resolve("jdk/bin/javac"), old.resolve("bin/javac"));
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"17.0.9\"\n");

        var outcome = checkout.run(
                Map.of("JAVA_HOME", old.toString(), "PATH", folder + "/bin:" + folder + "/jdk/bin:/usr/bin:/bin"),
                checkout.path("busmanager"), "doctor");

        assertThat(outcome.exit()).isZero();
        assertThat(checkout.calls("java")).isNotEmpty();
    }

    @Test
    void givenARunningServer_whenBuiltAnew_thenItKeepsItsFolderUntilItEnds() throws Exception {
        checkout.run("build");
        var first = checkout.path(".build/app").toRealPath();
        Files.createDirectories(checkout.path(".build/users"));
        Files.writeString(checkout.path(".build/users/" + markOfThisProcess()), first + "\n");

        checkout.write("bootstrap/src/main/java/Main.java", "second");
        checkout.run("build");
        assertThat(first).exists();

        Files.delete(checkout.path(".build/users/" + markOfThisProcess()));
        checkout.write("bootstrap/src/main/java/Main.java", "third");
        checkout.run("build");
        assertThat(first).doesNotExist();
        assertThat(checkout.path(".build/app/busmanager.jar")).hasContent("third");
    }

    /** As the launcher names a process: number and time of its start. */
    private static String markOfThisProcess() throws IOException {
        var pid = ProcessHandle.current().pid();
        var fields = Files.readString(Path.of("/proc/self/stat")).replaceFirst(".*\\) ", "").split(" ");
        return pid + "-" + fields[19];
    }
}
