package dev.busmanager.bootstrap.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.bootstrap.BuildInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinuxProcessTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    @TempDir
    private Path machine;

    private LinuxProcess process;

    @BeforeEach
    void process() {
        process = new LinuxProcess(new BuildInfo("1.0", NOW), NOW, machine);
    }

    @Test
    void givenStatusOfTheKernel_whenRead_thenInBytes() throws IOException {
        write("proc/self/status", "Name:\tjava\nVmRSS:\t   98304 kB\nRssAnon:\t   65536 kB\nThreads:\t21\n");

        var memory = process.memory();

        assertThat(memory.residentBytes()).isEqualTo(96L << 20);
        assertThat(memory.anonymousBytes()).isEqualTo(64L << 20);
        assertThat(memory.heapMaxBytes()).isPositive();
    }

    @Test
    void givenNoLinux_whenRead_thenUnknown() {
        var memory = process.memory();

        assertThat(memory.limitBytes()).isNull();
        assertThat(memory.residentBytes()).isNull();
        assertThat(memory.anonymousBytes()).isNull();
    }

    @Test
    void givenGroupOfTheSecondForm_whenAnOuterOneIsTighter_thenThatOneCounts() throws IOException {
        write("proc/self/cgroup", "0::/house/server\n");
        write("sys/fs/cgroup/house/memory.max", "104857600\n");
        write("sys/fs/cgroup/house/server/memory.max", "max\n");

        assertThat(process.memory().limitBytes()).isEqualTo(100L << 20);
    }

    @Test
    void givenContainer_whenItsGroupIsShownAtTheRoot_thenThatOneCounts() throws IOException {
        write("proc/self/cgroup", "0::/\n");
        write("sys/fs/cgroup/memory.max", "104857600\n");

        assertThat(process.memory().limitBytes()).isEqualTo(100L << 20);
    }

    @Test
    void givenGroupOfTheFirstForm_whenBounded_thenThatIsTheLimitAndTheKernelsLargestNumberIsNone() throws IOException {
        write("proc/self/cgroup", "5:cpu,cpuacct:/\n4:memory:/bench\n0::/\n");
        write("sys/fs/cgroup/memory/memory.limit_in_bytes", "9223372036854771712\n");
        assertThat(process.memory().limitBytes()).isNull();

        write("sys/fs/cgroup/memory/bench/memory.limit_in_bytes", "104857600\n");
        assertThat(process.memory().limitBytes()).isEqualTo(100L << 20);
    }

    private void write(String path, String text) throws IOException {
        var file = machine.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
