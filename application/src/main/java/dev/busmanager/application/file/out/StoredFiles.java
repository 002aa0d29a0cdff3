package dev.busmanager.application.file.out;

import dev.busmanager.domain.file.FileKey;
import dev.busmanager.domain.file.StoredFile;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is known of the files that are kept. */
public interface StoredFiles {

    Optional<StoredFile> find(FileKey key);

    void add(StoredFile file);

    /** @return whether it was there */
    boolean remove(FileKey key);

    /** The company's logos, held against everyone else who replaces them until the unit of work ends. */
    List<StoredFile> holdCompanyLogos();

    /** By key, those behind the given one; all of them from {@code ""} on. */
    List<StoredFile> after(String key, int most);

    /** Those of the places in which a known file lies. */
    Set<String> known(Collection<String> places);

    Total total();

    record Total(long files, long bytes) {}
}
