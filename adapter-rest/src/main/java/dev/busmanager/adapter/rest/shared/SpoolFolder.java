package dev.busmanager.adapter.rest.shared;

import java.nio.file.Path;

/** Where long answers lie until they are sent: on the disk, since a memory file system would count as our memory. */
public record SpoolFolder(Path path) {}
