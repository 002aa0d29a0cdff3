package dev.busmanager.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A file that grows beyond this has a second idea in it, which wants a name of its own. */
class SizeTest {

    private static final int MOST = 300;

    @Test
    void givenAllSources_whenTheirLinesAreCounted_thenNoneIsTooLong() throws IOException {
        var sources = sources();

        assertThat(sources).hasSizeGreaterThan(100).allSatisfy(source -> assertThat(lines(source))
                .as("lines of %s", source)
                .isLessThanOrEqualTo(MOST));
    }

    private static List<Path> sources() throws IOException {
        var sources = new ArrayList<Path>();
        try (var modules = Files.list(repository())) {
            for (var module : modules.filter(Files::isDirectory).toList()) sources.addAll(sourcesOf(module));
        }
        return sources;
    }

    private static List<Path> sourcesOf(Path module) throws IOException {
        var root = module.resolve("src/main/java");
        if (Files.notExists(root)) return List.of();
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    /** Maven runs the tests of a module in its folder, an editor may run them elsewhere inside. */
    private static Path repository() {
        var folder = Path.of("").toAbsolutePath();
        while (Files.notExists(folder.resolve("domain/pom.xml"))) folder = folder.getParent();
        return folder;
    }

    private static long lines(Path source) {
        try (var lines = Files.lines(source)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
