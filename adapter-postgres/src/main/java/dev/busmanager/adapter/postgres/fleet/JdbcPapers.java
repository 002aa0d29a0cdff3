package dev.busmanager.adapter.postgres.fleet;

import dev.busmanager.adapter.postgres.shared.Columns;
import dev.busmanager.adapter.postgres.shared.Cursor;
import dev.busmanager.application.file.out.FileUses;
import dev.busmanager.application.fleet.in.PaperQueries.Filter;
import dev.busmanager.application.fleet.in.PaperQueries.Order;
import dev.busmanager.application.fleet.in.PaperView;
import dev.busmanager.application.fleet.out.Papers;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.RowSink;
import dev.busmanager.application.shared.Sort;
import dev.busmanager.application.shared.out.CompanyZone;
import dev.busmanager.domain.file.FileKey;
import dev.busmanager.domain.file.Folder;
import dev.busmanager.domain.fleet.Paper;
import dev.busmanager.domain.fleet.PaperHolder;
import dev.busmanager.domain.fleet.PaperId;
import dev.busmanager.domain.fleet.PaperKind;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.shared.IdTakenException;
import dev.busmanager.domain.shared.StaleException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPapers implements Papers, FileUses {

    private final JdbcClient jdbc;
    private final CompanyZone company;
    private final Clock clock;

    JdbcPapers(JdbcClient jdbc, CompanyZone company, Clock clock) {
        this.jdbc = jdbc;
        this.company = company;
        this.clock = clock;
    }

    @Override
    public Optional<Paper> current(PaperHolder holder, PaperKind kind) {
        return held(PaperRows.PAPER, holder, """
                         and kind = :kind and state = 'valid'
                       order by valid_until desc, id desc
                       limit 1
                """)
                .param("kind", kind.word())
                .query(PaperRows::paper)
                .optional();
    }

    @Override
    public Optional<Paper> lock(PaperId id) {
        return jdbc.sql(PaperRows.PAPER + " where id = :id for update")
                .param("id", id.value())
                .query(PaperRows::paper)
                .optional();
    }

    @Override
    public Optional<PaperView> view(PaperId id) {
        return jdbc.sql(PaperRows.VIEW + " where p.id = :id")
                .param("id", id.value())
                .param("today", today())
                .query(PaperRows::view)
                .optional();
    }

    @Override
    public @Nullable Long find(Filter filter, Sort<Order> sort, Page page, RowSink<PaperView> sink) {
        var conditions = PaperSearch.conditions(filter);
        return Cursor.read(
                jdbc,
                conditions.with("today", today()),
                PaperSearch.select(conditions, sort),
                page,
                PaperRows::view,
                () -> count(filter),
                sink);
    }

    private long count(Filter filter) {
        var conditions = PaperSearch.conditions(filter);
        return conditions
                .on(jdbc, "select count(*)" + PaperRows.FROM + conditions.where())
                .query(Long.class)
                .single();
    }

    @Override
    public void of(PersonId person, RowSink<PaperView> sink) {
        jdbc.sql(PaperRows.VIEW + """
                         where p.holder = :person and p.person_id = :person and p.state <> 'closed'
                         order by p.kind, p.valid_until desc, p.id
                        """)
                .param("person", person.value())
                .param("today", today())
                .query(row -> {
                    sink.row(PaperRows.view(row, row.getRow()));
                });
    }

    @Override
    public List<PaperKind> kinds() {
        return jdbc.sql("select distinct on (lower(kind)) kind from paper where state <> 'closed' order by lower(kind), kind")
                .query((row, _) -> new PaperKind(row.getString("kind")))
                .list();
    }

    @Override
    public PaperKind asSpeltBefore(PaperKind kind) {
        return jdbc.sql("select kind from paper where lower(kind) = lower(:kind) order by kind limit 1")
                .param("kind", kind.word())
                .query((row, _) -> new PaperKind(row.getString("kind")))
                .optional()
                .orElse(kind);
    }

    @Override
    public boolean hold(PaperHolder holder) {
        return switch (holder) {
            case PaperHolder.OfBus(var bus) -> isThere("bus", bus.value());
            case PaperHolder.OfPerson(var person) -> isThere("person", person.value());
            case PaperHolder.OfCompany _ -> true;
        };
    }

    private boolean isThere(String table, UUID id) {
        return jdbc.sql("select id from " + table + " where id = :id and archived_at is null for key share")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    @Override
    public Optional<AccountId> accountOf(PersonId person) {
        return jdbc.sql("select account_id from person where id = :id and account_id is not null")
                .param("id", person.value())
                .query((row, _) -> new AccountId(Columns.uuid(row, "account_id")))
                .optional();
    }

    @Override
    public Optional<Paper> reported(PaperHolder holder, PaperKind kind) {
        return held(PaperRows.PAPER, holder, """
                         and kind = :kind and state = 'reported'
                       order by id desc
                       limit 1
                """)
                .param("kind", kind.word())
                .query(PaperRows::paper)
                .optional();
    }

    @Override
    public void add(Paper paper, Instant now) {
        try {
            PaperRows.parameters(paper, now, jdbc.sql("""
                            insert into paper (id, bus_id, person_id, kind, number, issuer, valid_from, valid_until,
                                               amount, file_key, note, state, closed_from, created_at, updated_at)
                            values (:id, :bus, :person, :kind, :number, :issuer, :validFrom, :validUntil, :amount,
                                    :file, :note, :state, :closedFrom, :now, :now)
                            """)).update();
        } catch (DuplicateKeyException _) {
            throw new IdTakenException();
        }
    }

    @Override
    public void update(Paper paper, Instant now) {
        int rows = PaperRows.parameters(paper, now, jdbc.sql("""
                        update paper
                           set kind = :kind, number = :number, issuer = :issuer, valid_from = :validFrom,
                               valid_until = :validUntil, amount = :amount, file_key = :file, note = :note,
                               state = :state, closed_from = :closedFrom, updated_at = :now, version = version + 1
                         where id = :id
                           and version = :version
                        """)).param("version", paper.version().number()).update();
        if (rows == 0) throw new StaleException(paper.version(), paper.version().next());
    }

    @Override
    public void forgetUntouched(PaperHolder holder, Instant by) {
        held("delete from paper", holder, " and version = 1 and created_at <= :by")
                .param("by", Columns.timestamp(by)).update();
    }

    @Override
    public void close(PaperHolder holder, PaperKind kind, @Nullable LocalDate after, Instant now) {
        held("update paper set state = 'closed', closed_from = state, updated_at = :now, version = version + 1", holder, """
                 and kind = :kind and state = 'valid' and (:after::date is null or valid_until > :after)
                """)
                .param("kind", kind.word())
                .param("after", after)
                .param("now", Columns.timestamp(now)).update();
    }

    private JdbcClient.StatementSpec held(String statement, PaperHolder holder, String further) {
        return switch (holder) {
            case PaperHolder.OfBus(var bus) -> held(statement, "bus_id = :holder", bus.value(), further);
            case PaperHolder.OfPerson(var person) -> held(statement, "person_id = :holder", person.value(), further);
            case PaperHolder.OfCompany _ ->
                jdbc.sql(statement + " where bus_id is null and person_id is null" + further);
        };
    }

    private JdbcClient.StatementSpec held(String statement, String condition, UUID holder, String further) {
        return jdbc.sql(statement + " where " + condition + further).param("holder", holder);
    }

    @Override
    public Set<Folder> folders() {
        return EnumSet.of(Folder.PAPERS);
    }

    @Override
    public Set<FileKey> used(Collection<FileKey> keys) {
        return jdbc.sql("select distinct file_key from paper where file_key in (:keys)")
                .param("keys", keys.stream().map(FileKey::toString).toList())
                .query(String.class)
                .stream()
                .flatMap(key -> FileKey.parse(key).stream())
                .collect(Collectors.toSet());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), company.zone());
    }
}
