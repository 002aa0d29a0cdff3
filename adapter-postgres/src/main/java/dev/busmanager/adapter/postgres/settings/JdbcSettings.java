package dev.busmanager.adapter.postgres.settings;

import dev.busmanager.adapter.postgres.shared.Columns;
import dev.busmanager.application.settings.out.Settings;
import dev.busmanager.domain.settings.Setting;
import dev.busmanager.domain.settings.SettingId;
import dev.busmanager.domain.settings.SettingKey;
import dev.busmanager.domain.shared.StaleException;
import dev.busmanager.domain.shared.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSettings implements Settings {

    private final JdbcClient jdbc;

    JdbcSettings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    // By the order of the characters, so that it does not depend on the language of the server.
    @Override
    public List<Setting> all() {
        return jdbc.sql("""
                        select id, key, value, description, created_at, updated_at, version
                          from setting
                         order by key collate "C"
                        """)
                .query(JdbcSettings::toSetting)
                .list();
    }

    @Override
    public List<Setting> all(Collection<SettingKey> keys) {
        return jdbc.sql("""
                        select id, key, value, description, created_at, updated_at, version
                          from setting
                         where key = any (:keys)
                         order by key collate "C"
                        """)
                .param("keys", keys.stream().map(SettingKey::text).toArray(String[]::new))
                .query(JdbcSettings::toSetting)
                .list();
    }

    @Override
    public Optional<Setting> find(SettingKey key) {
        return jdbc.sql("""
                        select id, key, value, description, created_at, updated_at, version
                          from setting
                         where key = :key
                        """)
                .param("key", key.text())
                .query(JdbcSettings::toSetting)
                .optional();
    }

    @Override
    public Optional<Setting> hold(SettingKey key) {
        return jdbc.sql("""
                        select id, key, value, description, created_at, updated_at, version
                          from setting
                         where key = :key
                           for update
                        """)
                .param("key", key.text())
                .query(JdbcSettings::toSetting)
                .optional();
    }

    @Override
    public boolean add(Setting setting) {
        // The insert waits for another process that adds the same key, until that one commits or rolls back.
        int rows = jdbc.sql("""
                        insert into setting (id, key, value, description, created_at, updated_at, version)
                        values (:id, :key, :value, :description, :createdAt, :updatedAt, :version)
                        on conflict (key) do nothing
                        """)
                .param("id", setting.id().value())
                .param("key", setting.key().text())
                .param("value", setting.value())
                .param("description", setting.description())
                .param("createdAt", Columns.timestamp(setting.createdAt()))
                .param("updatedAt", Columns.timestamp(setting.updatedAt()))
                .param("version", setting.version().number())
                .update();
        return rows == 1;
    }

    @Override
    public void update(Setting setting) {
        var expected = setting.version().number() - 1;
        int rows = jdbc.sql("""
                        update setting
                           set value = :value, description = :description, updated_at = :updatedAt, version = :version
                         where id = :id
                           and version = :expected
                        """)
                .param("value", setting.value())
                .param("description", setting.description())
                .param("updatedAt", Columns.timestamp(setting.updatedAt()))
                .param("version", setting.version().number())
                .param("id", setting.id().value())
                .param("expected", expected)
                .update();
        if (rows == 0) throw new StaleException(new Version(expected), saved(setting));
    }

    private Version saved(Setting setting) {
        return find(setting.key()).map(Setting::version).orElse(Version.NONE);
    }

    private static Setting toSetting(ResultSet row, int number) throws SQLException {
        return new Setting(
                new SettingId(Columns.uuid(row, "id")),
                new SettingKey(row.getString("key")),
                row.getString("value"),
                row.getString("description"),
                Columns.instant(row, "created_at"),
                Columns.instant(row, "updated_at"),
                new Version(row.getLong("version")));
    }
}
