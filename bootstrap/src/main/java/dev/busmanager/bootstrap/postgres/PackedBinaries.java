package dev.busmanager.bootstrap.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** A tar packed with xz, as the jars of the binaries hold it. Needs 9 MB while it works. */
final class PackedBinaries {

    private final InputStream packed;

    PackedBinaries(InputStream packed) {
        this.packed = packed;
    }

    void unpackTo(Path folder) throws IOException {
        // Not the private mode of a temporary folder: the programs also run as somebody else than us.
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, folder);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        var target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("The packed PostgreSQL names a file outside its folder: " + entry.getName());
        }
        Files.createDirectories(target.getParent());
        if (entry.isDirectory()) {
            Files.createDirectories(target);
        } else if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        } else {
            write(content, target);
        }
        setMode(target, entry.getMode());
    }

    /** Written through to the disk: after a power cut a complete folder must not hold empty files. */
    private static void write(InputStream content, Path target) throws IOException {
        try (var channel = FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            content.transferTo(Channels.newOutputStream(channel));
            channel.force(true);
        }
    }

    private static void setMode(Path target, int mode) throws IOException {
        var all = PosixFilePermission.values();
        var permissions = new HashSet<PosixFilePermission>();
        for (var permission : all) {
            if ((mode >> (all.length - 1 - permission.ordinal()) & 1) == 1) {
                permissions.add(permission);
            }
        }
        Files.setPosixFilePermissions(target, permissions);
    }
}
