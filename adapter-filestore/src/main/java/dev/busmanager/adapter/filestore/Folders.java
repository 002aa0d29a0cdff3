package dev.busmanager.adapter.filestore;

import java.nio.file.Path;

/** Where files lie. */
public record Folders(Path uploads, Path backups) {}
