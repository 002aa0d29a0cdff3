package dev.busmanager.application.file.out;

import dev.busmanager.domain.file.FileKey;
import dev.busmanager.domain.file.Folder;
import java.util.Collection;
import java.util.Set;

/** Which files the records of a feature refer to. Every feature whose records can name a file brings one. */
public interface FileUses {

    /** Whose files its records can name. A folder that no feature answers for is never called unused. */
    Set<Folder> folders();

    /** Those of the keys that a record refers to. */
    Set<FileKey> used(Collection<FileKey> keys);
}
