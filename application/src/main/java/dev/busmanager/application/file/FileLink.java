package dev.busmanager.application.file;

import dev.busmanager.domain.file.FileKey;
import org.jspecify.annotations.Nullable;

/**
 * What an address of a file is made of.
 *
 * @param signature for files that are not public
 * @param contentVersion for public files, whose content may change under the same key
 */
public record FileLink(FileKey key, @Nullable LinkSignature signature, @Nullable String contentVersion) {}
