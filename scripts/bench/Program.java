import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A copy of the JDK and of the application for one server alone. Pages of a file are charged to whoever read them
 * first: with the JDK that this program runs on, the server would get most of them for nothing.
 */
record Program(Path folder) {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    /** Needed for building programs only. */
    private static final List<String> LEFT_OUT = List.of("jmods", "include", "man", "demo", "legal", "lib/src.zip");

    static Program copy(Path jdk, Path app, Path folder) throws IOException {
        Files.createDirectories(folder);
        // With the times of the files: the AOT cache is refused when a jar looks changed.
        Shell.run(PATIENCE, "cp", "-aL", jdk.toString(), folder.resolve("jdk").toString());
        Shell.run(PATIENCE, "cp", "-aL", app.toString(), folder.resolve("app").toString());
        for (var name : LEFT_OUT)
            Shell.run(PATIENCE, "rm", "-rf", folder.resolve("jdk").resolve(name).toString());
        return new Program(folder);
    }

    Path jar() {
        return folder.resolve("app/busmanager.jar");
    }

    Path lib() {
        return folder.resolve("app/lib");
    }

    List<String> command(List<String> moreOptions) {
        var words = new ArrayList<String>();
        words.add(folder.resolve("jdk/bin/java").toString());
        words.add("@" + folder.resolve("app/server.flags"));
        // A cache that does not fit is then an error instead of a slow start and 30 MB more.
        words.addAll(List.of("-XX:AOTCache=" + folder.resolve("app/app.aot"), "-XX:AOTMode=on"));
        words.addAll(moreOptions);
        words.addAll(List.of("-jar", jar().toString(), "serve"));
        return words;
    }

    void evict() throws IOException {
        Disk.evict(folder);
    }
}
