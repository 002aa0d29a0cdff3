package dev.busmanager.application.file;

import dev.busmanager.application.file.out.StoredFiles;
import dev.busmanager.domain.file.FileKey;
import dev.busmanager.domain.file.StoredFile;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;

public final class InMemoryStoredFiles implements StoredFiles {

    private final ConcurrentSkipListMap<String, StoredFile> rows = new ConcurrentSkipListMap<>();

    @Override
    public Optional<StoredFile> find(FileKey key) {
        return Optional.ofNullable(rows.get(key.toString()));
    }

    @Override
    public void add(StoredFile file) {
        if (rows.putIfAbsent(file.key().toString(), file) != null) throw new IllegalStateException("There already");
    }

    @Override
    public boolean remove(FileKey key) {
        return rows.remove(key.toString()) != null;
    }

    @Override
    public List<StoredFile> holdCompanyLogos() {
        return rows.values().stream().filter(file -> file.key().isCompanyLogo()).toList();
    }

    @Override
    public List<StoredFile> after(String key, int most) {
        return rows.tailMap(key, false).values().stream().limit(most).toList();
    }

    @Override
    public Set<String> known(Collection<String> places) {
        var known = rows.values().stream().map(StoredFile::place).collect(Collectors.toCollection(HashSet::new));
        known.retainAll(places);
        return known;
    }

    @Override
    public Total total() {
        return new Total(
                rows.size(), rows.values().stream().mapToLong(StoredFile::size).sum());
    }
}
