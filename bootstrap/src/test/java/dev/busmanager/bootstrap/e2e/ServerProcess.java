package dev.busmanager.bootstrap.e2e;

import dev.busmanager.bootstrap.Main;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The program as people start it: a process of its own, with the embedded PostgreSQL in a home of its own. */
final class ServerProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LOOK = Duration.ofMillis(20);

    private final Path home;
    private final Process process;
    private final int port;

    private ServerProcess(Path home, Process process, int port) {
        this.home = home;
        this.process = process;
        this.port = port;
    }

    /** Runs one command to its end. */
    static Result run(Map<String, String> environment, String... arguments) {
        return run(environment, "", arguments);
    }

    /** @param input what is typed into it */
    static Result run(Map<String, String> environment, String input, String[] arguments) {
        try {
            var output = Files.createTempFile("busmanager", ".out");
            var process = builder(environment, arguments)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            try (var typed = process.getOutputStream()) {
                typed.write(input.getBytes(StandardCharsets.UTF_8));
            }
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("Does not end: " + Files.readString(output));
            }
            var text = Files.readString(output);
            Files.delete(output);
            return new Result(process.exitValue(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    record Result(int code, String output) {}

    /** Comes back when it answers. */
    static ServerProcess serve(Path home, Map<String, String> environment) {
        try {
            var port = freePort();
            var variables = new HashMap<>(environment);
            variables.put("BUSMANAGER_HOME", home.toString());
            variables.put("BUSMANAGER_PORT", Integer.toString(port));
            var process = builder(variables, "serve")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log(home).toFile()))
                    .start();
            var server = new ServerProcess(home, process, port);
            server.awaitAnswer();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Client stranger() {
        return new Client("http://localhost:" + port, null);
    }

    long pid() {
        return process.pid();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(10, TimeUnit.SECONDS)) throw new IllegalStateException("It will not die");
    }

    /** As the system does it; returns the exit code. */
    int terminate() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) throw new IllegalStateException("It does not stop within 10 s");
        return process.exitValue();
    }

    /** Kills the first process of PostgreSQL, as an operating system that is out of memory does. */
    void killPostgres() throws IOException {
        var pidFile = home.resolve("postgres/data-18/postmaster.pid");
        var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst());
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
    }

    String log() {
        try {
            return Files.readString(log(home));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(15, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void awaitAnswer() {
        var deadline = Instant.now().plus(PATIENCE);
        while (true) {
            if (!process.isAlive()) throw new IllegalStateException("Ended with %d: %s".formatted(process.exitValue(), log()));
            try {
                if (stranger().get("/health").status() == 200) return;
            } catch (UncheckedIOException _) {
                // Not yet.
            }
            if (Instant.now().isAfter(deadline)) throw new IllegalStateException("Does not answer: " + log());
            // It needs the processor itself.
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    private static Path log(Path home) {
        return home.resolveSibling(home.getFileName() + ".log");
    }

    private static ProcessBuilder builder(Map<String, String> environment, String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx64m",
                "-Dorg.springframework.boot.logging.LoggingSystem=none",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("BUSMANAGER_") || name.startsWith("JWT_"));
        builder.environment().remove("DATABASE_URL");
        builder.environment().remove("UPLOAD_DIR");
        builder.environment().putAll(environment);
        return builder;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
