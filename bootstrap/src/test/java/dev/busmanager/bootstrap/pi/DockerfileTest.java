package dev.busmanager.bootstrap.pi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What can be said of the image without building it. */
class DockerfileTest {

    private static final Path ROOT = Path.of("..");
    private static final Path DIST = Path.of("src/main/dist");

    @Test
    void givenABaseImage_whenItIsNamed_thenByItsVersion() throws IOException {
        var stages = instructions("FROM").stream().filter(line -> line.matches(".* AS \\w+"))
                .map(line -> line.replaceAll(".* AS ", "")).toList();
        var bases = instructions("FROM").stream()
                .map(line -> line.replaceAll("--platform=\\S+ ", "").replaceAll(" AS .*", ""))
                .filter(base -> !stages.contains(base))
                .toList();

        assertThat(bases).isNotEmpty().allMatch(base -> base.matches("[a-z/-]+:\\d+\\.\\d+\\.\\d+\\S*"));
    }

    @Test
    void givenTheImage_whenItRuns_thenAsAnOrdinaryUserThatOwnsItsDataOnly() throws IOException {
        var last = lastStage();

        assertThat(last).contains("USER 10001:10001", "STOPSIGNAL SIGTERM", "VOLUME /data");
        assertThat(last).filteredOn(line -> line.contains("/app /app")).allMatch(line -> line.contains("--chown=0:0"));
        assertThat(last.indexOf("USER 10001:10001")).isGreaterThan(lastIndexOf(last, "COPY"));
    }

    @Test
    void givenTheAotCache_whenItIsMade_thenByTheJvmThatRunsIt() throws IOException {
        assertThat(instructions("FROM").stream().filter(line -> line.startsWith("jvm")))
                .containsExactly("jvm AS trained", "jvm");
        assertThat(lastStage()).anyMatch(line -> line.startsWith("COPY --from=trained"));
    }

    @Test
    void givenTheServer_whenTheImageStartsIt_thenWithTheFlagsOfTheLauncherAndInPlaceOfTheShell() throws IOException {
        var start = Files.readString(DIST.resolve("busmanager"));

        assertThat(start).contains("$app/server.flags", "exec java \"@$flags\"", "\"$0\" migrate");
        assertThat(DIST.resolve("server.flags")).exists();
        assertThat(dockerfile()).contains("cp bootstrap/src/main/dist/*.flags /app");
    }

    @Test
    void givenTheHealthCheck_whenItRuns_thenWithoutAJvm() throws IOException {
        assertThat(lastStage()).anyMatch(line -> line.startsWith("HEALTHCHECK") && line.endsWith("CMD [\"healthy\"]"));
        assertThat(Files.readString(DIST.resolve("healthy"))).contains("/dev/tcp/").doesNotContain("java ");
    }

    private static List<String> instructions(String name) throws IOException {
        return lines().stream()
                .filter(line -> line.startsWith(name + " "))
                .map(line -> line.substring(name.length() + 1))
                .toList();
    }

    private static List<String> lastStage() throws IOException {
        var lines = lines();
        return lines.subList(lines.lastIndexOf("FROM jvm"), lines.size());
    }

    private static int lastIndexOf(List<String> lines, String start) {
        var index = lines.size() - 1;
        while (!lines.get(index).startsWith(start)) index--;
        return index;
    }

    /** One instruction a line. */
    private static List<String> lines() throws IOException {
        return dockerfile().replaceAll("\\\\\n\\s*", "").lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private static String dockerfile() throws IOException {
        return Files.readString(ROOT.resolve("Dockerfile"));
    }
}
