package dev.busmanager.adapter.postgres.shared;

import dev.busmanager.application.shared.in.AnswerOnceUseCase.Answer;
import dev.busmanager.application.shared.in.AnswerOnceUseCase.KeyedCall;
import dev.busmanager.application.shared.out.KeptAnswers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcKeptAnswers implements KeptAnswers {

    /** An index takes no more; a longer address is known by its hash. */
    private static final int LONGEST_PATH = 1_000;

    private final JdbcClient jdbc;

    JdbcKeptAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Kept> take(KeyedCall keyed, Instant now) {
        // The insert waits for another process that holds the same key, until that one commits or rolls back.
        int taken = call(keyed, """
                        insert into keyed_call (account_id, method, path, key, body_hash, role, made_at)
                        values (:account, :method, :path, :key, :bodyHash, :role, :now)
                        on conflict (account_id, key, method, path) do nothing
                        """)
                .param("bodyHash", keyed.bodyHash())
                .param("role", keyed.actor().role().wire())
                .param("now", Columns.timestamp(now))
                .update();
        if (taken == 1) return Optional.empty();
        return call(keyed, """
                        select body_hash, role, status, content_type, etag, body
                          from keyed_call
                         where account_id = :account
                           and method = :method
                           and path = :path
                           and key = :key
                        """)
                .query(JdbcKeptAnswers::toKept)
                .optional();
    }

    @Override
    public void keep(KeyedCall keyed, Answer answer) {
        call(keyed, """
                        update keyed_call
                           set status = :status, content_type = :contentType, etag = :etag, body = :body
                         where account_id = :account
                           and method = :method
                           and path = :path
                           and key = :key
                        """)
                .param("status", answer.status())
                .param("contentType", answer.contentType())
                .param("etag", answer.etag())
                .param("body", answer.body())
                .update();
    }

    @Override
    public int forgetBefore(Instant instant) {
        return jdbc.sql("delete from keyed_call where made_at < :instant")
                .param("instant", Columns.timestamp(instant))
                .update();
    }

    private StatementSpec call(KeyedCall keyed, String sql) {
        return jdbc.sql(sql)
                .param("account", keyed.actor().account().value())
                .param("method", keyed.method())
                .param("path", indexable(keyed.path()))
                .param("key", keyed.key());
    }

    private static String indexable(String path) {
        return path.length() <= LONGEST_PATH ? path : HexFormat.of().formatHex(Hash.of(path));
    }

    private static Kept toKept(ResultSet row, int number) throws SQLException {
        var answer = new Answer(
                row.getInt("status"), row.getString("content_type"), row.getString("etag"), row.getBytes("body"));
        return new Kept(row.getBytes("body_hash"), row.getString("role"), answer);
    }
}
