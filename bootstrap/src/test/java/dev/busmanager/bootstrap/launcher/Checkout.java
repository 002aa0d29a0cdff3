package dev.busmanager.bootstrap.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A small checkout around the real launcher, with a Maven and a JDK that only write down what they are asked. */
final class Checkout {

    record Outcome(int exit, String output) {}

    private static final String MAVEN = """
            #!/bin/sh
            echo "mvn $*" >>"$CALLS"
            sleep 0.3
            [ ! -f "$(dirname "$CALLS")/broken" ] || exit 1
            [ ! -f "$(dirname "$CALLS")/greedy" ] || cat >/dev/null
            cd "$(dirname "$2")"
            mkdir -p bootstrap/target
            cat bootstrap/src/main/java/Main.java >bootstrap/target/busmanager.jar
            """;

    private static final String JAVA = """
            #!/bin/sh
            case "$*" in
              *jarmode=tools* | *Train.java*) [ ! -f "$(dirname "$CALLS")/greedy" ] || cat >/dev/null ;;
            esac
            case "$*" in
              *jarmode=tools*) mkdir -p "$6/lib" && cp "$3" "$6/busmanager.jar" ;;
              *Train.java*) [ ! -f "$(dirname "$CALLS")/clumsy" ] && touch "$4/app.aot" ;;
              *)
                echo "java $*" >>"$CALLS"
                echo "home=$BUSMANAGER_HOME arenas=$MALLOC_ARENA_MAX"
                for last; do :; done
                [ "$last" != fail ] || exit 7
                [ "$last" != listen ] || echo "typed=$(cat)"
                ;;
            esac
            """;

    private final Path outside;
    private final Path root;

    private Checkout(Path outside) {
        this.outside = outside;
        root = outside.resolve("a checkout");
    }

    static Checkout in(Path folder) throws IOException {
        var checkout = new Checkout(folder);
        checkout.program("jdk/bin/java", JAVA);
        checkout.program("jdk/bin/javac", "#!/bin/sh\n");
        checkout.program("bin/mvn", MAVEN);
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"25.0.1\"\n");
        for (var name : List.of("pom.xml", "bootstrap/pom.xml", "docs/openapi.json", "frontend/package.json",
                "scripts/Train.java", "bootstrap/src/main/dist/server.flags", "bootstrap/src/main/dist/command.flags",
                "bootstrap/src/main/java/Main.java", "bootstrap/src/main/java/Other.java")) checkout.write(name, name);
        Files.copy(Path.of("../busmanager"), checkout.root.resolve("busmanager"), StandardCopyOption.COPY_ATTRIBUTES);
        return checkout;
    }

    private void program(String name, String content) throws IOException {
        var file = outside.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    Path path(String name) {
        return root.resolve(name);
    }

    void write(String name, String content) throws IOException {
        Files.createDirectories(root.resolve(name).getParent());
        Files.writeString(root.resolve(name), content);
    }

    /** Something that Maven or JDK shall do wrong from now on. */
    void let(String trouble) throws IOException {
        Files.createFile(outside.resolve(trouble));
    }

    Outcome run(String... arguments) throws IOException, InterruptedException {
        return end(start(Map.of(), root.resolve("busmanager"), arguments));
    }

    Outcome run(Map<String, String> variables, Path launcher, String... arguments)
            throws IOException, InterruptedException {
        return end(start(variables, launcher, arguments));
    }

    /** @param input what is typed into it */
    Outcome type(String input, String... arguments) throws IOException, InterruptedException {
        var process = start(Map.of(), root.resolve("busmanager"), arguments);
        try (var typed = process.getOutputStream()) {
            typed.write(input.getBytes());
        }
        return end(process);
    }

    Process start(Map<String, String> variables, Path launcher, String... arguments) throws IOException {
        var line = Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments)).toList();
        var builder = new ProcessBuilder(line).directory(outside.toFile()).redirectErrorStream(true);
        var environment = new HashMap<>(Map.of(
                "PATH", outside.resolve("bin") + ":/usr/bin:/bin",
                "JAVA_HOME", outside.resolve("jdk").toString(),
                "CALLS", outside.resolve("calls").toString()));
        environment.putAll(variables);
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    static Outcome end(Process process) throws IOException, InterruptedException {
        var output = new String(process.getInputStream().readAllBytes());
        if (!process.waitFor(30, TimeUnit.SECONDS)) throw new IllegalStateException("The launcher hangs: " + output);
        return new Outcome(process.exitValue(), output);
    }

    List<String> calls(String program) throws IOException {
        var file = outside.resolve("calls");
        if (Files.notExists(file)) return List.of();
        return Files.readAllLines(file).stream().filter(line -> line.startsWith(program + " ")).toList();
    }
}
