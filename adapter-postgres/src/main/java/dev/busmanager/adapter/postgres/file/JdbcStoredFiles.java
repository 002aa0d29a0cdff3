package dev.busmanager.adapter.postgres.file;

import dev.busmanager.adapter.postgres.shared.Columns;
import dev.busmanager.application.file.out.StoredFiles;
import dev.busmanager.application.shared.out.Locks;
import dev.busmanager.domain.file.FileKey;
import dev.busmanager.domain.file.FileType;
import dev.busmanager.domain.file.PictureSize;
import dev.busmanager.domain.file.StoredFile;
import dev.busmanager.domain.identity.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcStoredFiles implements StoredFiles {

    private final JdbcClient jdbc;
    private final Locks locks;

    JdbcStoredFiles(JdbcClient jdbc, Locks locks) {
        this.jdbc = jdbc;
        this.locks = locks;
    }

    @Override
    public Optional<StoredFile> find(FileKey key) {
        return jdbc.sql("""
                        select key, place, content_type, size, sha256, width, height, uploaded_by, uploaded_at
                          from stored_file
                         where key = :key
                        """)
                .param("key", key.toString())
                .query(JdbcStoredFiles::toFile)
                .optional();
    }

    @Override
    public void add(StoredFile file) {
        var picture = file.picture();
        var uploadedBy = file.uploadedBy();
        jdbc.sql("""
                        insert into stored_file (key, place, content_type, size, sha256, width, height, uploaded_by,
                                                 uploaded_at)
                        values (:key, :place, :contentType, :size, :sha256, :width, :height, :uploadedBy, :uploadedAt)
                        """)
                .param("key", file.key().toString())
                .param("place", file.place())
                .param("contentType", file.type().contentType())
                .param("size", file.size())
                .param("sha256", file.sha256())
                .param("width", picture == null ? null : picture.width())
                .param("height", picture == null ? null : picture.height())
                .param("uploadedBy", uploadedBy == null ? null : uploadedBy.value())
                .param("uploadedAt", Columns.timestamp(file.uploadedAt()))
                .update();
    }

    @Override
    public boolean remove(FileKey key) {
        return jdbc.sql("delete from stored_file where key = :key")
                        .param("key", key.toString())
                        .update()
                == 1;
    }

    @Override
    public List<StoredFile> holdCompanyLogos() {
        // There may be no row to lock, and two first logos of different types would not collide either.
        locks.take("company logo");
        return jdbc.sql("""
                        select key, place, content_type, size, sha256, width, height, uploaded_by, uploaded_at
                          from stored_file
                         where key like 'logos/company-logo.%'
                        """)
                .query(JdbcStoredFiles::toFile)
                .list();
    }

    @Override
    public List<StoredFile> after(String key, int most) {
        return jdbc.sql("""
                        select key, place, content_type, size, sha256, width, height, uploaded_by, uploaded_at
                          from stored_file
                         where key collate "C" > :key
                         order by key collate "C"
                         limit :most
                        """)
                .param("key", key)
                .param("most", most)
                .query(JdbcStoredFiles::toFile)
                .list();
    }

    @Override
    public Set<String> known(Collection<String> places) {
        return new HashSet<>(jdbc.sql("select place from stored_file where place = any(:places)")
                .param("places", places.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    @Override
    public Total total() {
        return jdbc.sql("select count(*) as files, coalesce(sum(size), 0) as bytes from stored_file")
                .query((row, _) -> new Total(row.getLong("files"), row.getLong("bytes")))
                .single();
    }

    private static StoredFile toFile(ResultSet row, int number) throws SQLException {
        var uploadedBy = Columns.uuidOrNull(row, "uploaded_by");
        return new StoredFile(
                FileKey.parse(row.getString("key")).orElseThrow(),
                row.getString("place"),
                FileType.ofContentType(row.getString("content_type")).orElseThrow(),
                row.getLong("size"),
                row.getBytes("sha256"),
                picture(row),
                uploadedBy == null ? null : new AccountId(uploadedBy),
                Columns.instant(row, "uploaded_at"));
    }

    private static @Nullable PictureSize picture(ResultSet row) throws SQLException {
        var width = row.getObject("width", Integer.class);
        return width == null ? null : new PictureSize(width, row.getInt("height"));
    }
}
