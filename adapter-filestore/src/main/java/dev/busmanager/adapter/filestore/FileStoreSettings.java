package dev.busmanager.adapter.filestore;

import java.nio.file.Path;

/** @param folder what all files lie under */
public record FileStoreSettings(Path folder) {}
