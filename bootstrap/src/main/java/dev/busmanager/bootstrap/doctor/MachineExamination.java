package dev.busmanager.bootstrap.doctor;

import dev.busmanager.bootstrap.configuration.Configuration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Has the machine what we need: room on the disk, and memory limits that are enforced? */
final class MachineExamination {

    private static final long ROOM_MIB = 1_024;
    private static final Path CONTROLLERS = Path.of("/sys/fs/cgroup/cgroup.controllers");
    private static final Path OLD_CONTROLLER = Path.of("/sys/fs/cgroup/memory");
    private static final Path MODEL = Path.of("/proc/device-tree/model");

    private final Configuration configuration;

    MachineExamination(Configuration configuration) {
        this.configuration = configuration;
    }

    List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        findings.add(disk(configuration.uploads()));
        findings.add(memoryLimits());
        return findings;
    }

    private static Finding disk(Path folder) {
        try {
            var free = Files.getFileStore(folder).getUsableSpace() / (1024 * 1024);
            var sentence = "%d MB are free for files in %s".formatted(free, folder);
            return free < ROOM_MIB ? Finding.look(sentence) : Finding.well(sentence);
        } catch (IOException e) {
            return Finding.ill("The folder %s cannot be looked at: %s".formatted(folder, e.getMessage()));
        }
    }

    /** Raspberry Pi OS leaves them off unless told otherwise; a container's limit is then silently ignored. */
    private static Finding memoryLimits() {
        try {
            var on = Files.exists(CONTROLLERS)
                    ? Files.readString(CONTROLLERS).contains("memory")
                    : Files.isDirectory(OLD_CONTROLLER);
            if (on) return Finding.well("Memory limits of containers are enforced here");
            return Finding.look(
                    "Memory limits are off on this machine%s: add \"cgroup_enable=memory cgroup_memory=1\" to the one line of %s and restart it"
                            .formatted(
                                    Files.exists(MODEL) ? " (" + Files.readString(MODEL).replace("\0", "") + ")" : "",
                                    Files.exists(Path.of("/boot/firmware/cmdline.txt"))
                                            ? "/boot/firmware/cmdline.txt"
                                            : "/boot/cmdline.txt"));
        } catch (IOException e) {
            return Finding.look("Whether memory limits are enforced cannot be found out: " + e.getMessage());
        }
    }
}
