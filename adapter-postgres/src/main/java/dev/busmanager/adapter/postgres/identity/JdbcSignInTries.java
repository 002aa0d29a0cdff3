package dev.busmanager.adapter.postgres.identity;

import dev.busmanager.adapter.postgres.shared.Columns;
import dev.busmanager.adapter.postgres.shared.Hash;
import dev.busmanager.application.identity.out.SignInTries;
import dev.busmanager.application.shared.out.Ids;
import dev.busmanager.domain.identity.SignInLimits.RecentTries;
import dev.busmanager.domain.identity.SignInLimits.Tries;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSignInTries implements SignInTries {

    private final JdbcClient jdbc;
    private final Ids ids;

    JdbcSignInTries(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    @Override
    public RecentTries since(Instant since, String name, String address) {
        var hash = Hash.of(name);
        jdbc.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", ByteBuffer.wrap(hash).getLong())
                .query((_, _) -> true)
                .single();
        return jdbc.sql("""
                        select count(*) filter (where email_hash = :hash and address = :address) as both_count,
                               min(at) filter (where email_hash = :hash and address = :address) as both_oldest,
                               count(*) filter (where address = :address) as address_count,
                               min(at) filter (where address = :address) as address_oldest,
                               count(*) filter (where email_hash = :hash) as account_count,
                               min(at) filter (where email_hash = :hash) as account_oldest
                          from sign_in_try
                         where at > :since
                           and (email_hash = :hash or address = :address)
                        """)
                .param("hash", hash)
                .param("address", address)
                .param("since", Columns.timestamp(since))
                .query((row, _) -> new RecentTries(tries(row, "both"), tries(row, "address"), tries(row, "account")))
                .single();
    }

    @Override
    public UUID add(String name, String address, Instant now) {
        var id = ids.next();
        jdbc.sql("insert into sign_in_try (id, at, email_hash, address) values (:id, :now, :hash, :address)")
                .param("id", id)
                .param("now", Columns.timestamp(now))
                .param("hash", Hash.of(name))
                .param("address", address)
                .update();
        return id;
    }

    @Override
    public void withdraw(UUID attempt) {
        jdbc.sql("delete from sign_in_try where id = :id").param("id", attempt).update();
    }

    @Override
    public void forget(String name, String address) {
        jdbc.sql("delete from sign_in_try where email_hash = :hash and address = :address")
                .param("hash", Hash.of(name))
                .param("address", address)
                .update();
    }

    @Override
    public int forgetBefore(Instant instant) {
        return jdbc.sql("delete from sign_in_try where at < :instant")
                .param("instant", Columns.timestamp(instant))
                .update();
    }

    private static Tries tries(ResultSet row, String what) throws SQLException {
        var oldest = Columns.instantOrNull(row, what + "_oldest");
        return new Tries(row.getInt(what + "_count"), oldest == null ? Instant.EPOCH : oldest);
    }
}
