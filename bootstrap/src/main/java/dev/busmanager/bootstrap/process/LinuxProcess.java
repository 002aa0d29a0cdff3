package dev.busmanager.bootstrap.process;

import dev.busmanager.application.operations.in.SystemUseCase.Memory;
import dev.busmanager.application.operations.in.SystemUseCase.Program;
import dev.busmanager.application.operations.out.ProcessProbe;
import dev.busmanager.bootstrap.BuildInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** This process, as the kernel and the JVM see it, read from files: the beans of the JVM's own would cost memory. */
public final class LinuxProcess implements ProcessProbe {

    private final Path root;
    private final MemoryGroup group;
    private final Program program;

    public LinuxProcess(BuildInfo build, Instant startedAt) {
        this(build, startedAt, Path.of("/"));
    }

    LinuxProcess(BuildInfo build, Instant startedAt, Path root) {
        this.root = root;
        group = new MemoryGroup(root);
        program = new Program(
                build.version(),
                build.builtAt(),
                Runtime.version().toString(),
                startedAt,
                Runtime.getRuntime().availableProcessors());
    }

    @Override
    public Program program() {
        return program;
    }

    @Override
    public Memory memory() {
        var runtime = Runtime.getRuntime();
        var status = status();
        return new Memory(
                group.limit(),
                bytes(status, "VmRSS:"),
                bytes(status, "RssAnon:"),
                runtime.totalMemory() - runtime.freeMemory(),
                runtime.maxMemory());
    }

    private List<String> status() {
        try {
            return Files.readAllLines(root.resolve("proc/self/status"));
        } catch (IOException _) {
            return List.of();
        }
    }

    /** Lines such as {@code VmRSS:   98304 kB}. */
    private static @Nullable Long bytes(List<String> status, String name) {
        for (var line : status)
            if (line.startsWith(name))
                return Long.parseLong(line.substring(name.length(), line.indexOf("kB")).strip()) * 1024;
        return null;
    }
}
