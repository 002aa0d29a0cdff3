package dev.busmanager.adapter.postgres.demo;

import dev.busmanager.application.demo.DemoMark;
import dev.busmanager.application.demo.out.DemoRecords;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Only asked by a command: the server need not have it in its memory. */
@Lazy
@Repository
class JdbcDemoRecords implements DemoRecords {

    /** What refers comes before what it refers to. A new table with records of the demo wants its line here and above. */
    private static final Map<String, String> REMOVALS = removals();

    private static final String OF_DEMO = "id between :first and :last or account_id = any (:accounts)";

    /** What the others were told of the demo; a notice names what it is about by its words only. */
    private static final String NOTIFICATIONS = """
            delete from notification n
             where not n.account_id = any (:accounts)
               and (n.link like '%' || left(cast(:first as text), 18) || '%'
                    or n.kind = 'registration_waiting'
                       and exists (select
                                     from person
                                     join account on account.id = person.account_id
                                    where account.id = any (:accounts)
                                      and account.status = 'waiting'
                                      and person.full_name = n.params ->> 'name')
                    or n.kind in ('paper_expiring', 'paper_expired')
                       and exists (select
                                     from paper
                                     left join bus on bus.id = paper.bus_id
                                     left join person on person.id = paper.person_id
                                    where (paper.id between :first and :last
                                           or bus.id between :first and :last
                                           or person.id between :first and :last)
                                      and paper.kind = n.params ->> 'kind'
                                      and cast(paper.valid_until as text) = n.params ->> 'day'
                                      and coalesce(
                                              bus.registration_number,
                                              person.full_name,
                                              (select value from setting where key = 'company_name'),
                                              'BusManager') = n.params ->> 'holder')
                    or n.kind in ('tax_due', 'tax_overdue')
                       and exists (select
                                     from bus_tax_record
                                     join bus on bus.id = bus_tax_record.bus_id
                                    where bus.id between :first and :last
                                      and cast(bus_tax_record.due_date as text) = n.params ->> 'day'
                                      and bus.registration_number = n.params ->> 'holder'))
            """;

    private final JdbcClient jdbc;

    JdbcDemoRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Present present() {
        var ids = jdbc.sql("""
                        select id from bus where id between :first and :last
                         union all select id from paper where id between :first and :last
                         union all select id from bus_tax_record where id between :first and :last
                         union all select id from route where id between :first and :last
                         union all select id from person where id between :first and :last
                         union all select id from workshop where id between :first and :last
                         union all select id from timetable where id between :first and :last
                        """)
                .param("first", DemoMark.FIRST)
                .param("last", DemoMark.LAST)
                .query(UUID.class)
                .set();
        var emails = jdbc.sql("select lower(email) from account where lower(email) like :domain")
                .param("domain", "%" + DemoMark.MAIL_DOMAIN)
                .query(String.class)
                .set();
        return new Present(new HashSet<>(ids), new HashSet<>(emails));
    }

    @Override
    public long realBuses() {
        return jdbc.sql("select count(*) from bus where id not between :first and :last")
                .param("first", DemoMark.FIRST)
                .param("last", DemoMark.LAST)
                .query(Long.class)
                .single();
    }

    @Override
    public List<String> realPeopleInDemoWorkshops() {
        return jdbc.sql("""
                        select person.full_name
                          from person
                          left join account on account.id = person.account_id
                         where person.workshop_id between :first and :last
                           and person.id not between :first and :last
                           and coalesce(lower(account.email), '') not like :domain
                         order by person.full_name, person.id
                        """)
                .param("first", DemoMark.FIRST)
                .param("last", DemoMark.LAST)
                .param("domain", "%" + DemoMark.MAIL_DOMAIN)
                .query(String.class)
                .list();
    }

    @Override
    public Removed remove() {
        var accounts = jdbc.sql("""
                        select account.id
                          from account
                          left join person on person.account_id = account.id
                         where lower(account.email) like :domain
                            or person.id between :first and :last
                         order by account.id
                           for update of account
                        """)
                .param("domain", "%" + DemoMark.MAIL_DOMAIN)
                .param("first", DemoMark.FIRST)
                .param("last", DemoMark.LAST)
                .query(UUID.class)
                .list();
        var counts = new LinkedHashMap<String, Integer>();
        REMOVALS.forEach((what, sql) -> counts.put(what, delete(sql, accounts)));
        return new Removed(counts, accounts);
    }

    private int delete(String sql, List<UUID> accounts) {
        return jdbc.sql(sql)
                .param("first", DemoMark.FIRST)
                .param("last", DemoMark.LAST)
                .param("accounts", accounts.toArray(UUID[]::new))
                .update();
    }

    private static Map<String, String> removals() {
        var removals = new LinkedHashMap<String, String>();
        // Sessions, keyed calls, calendar links, own notifications and stops of routes go by themselves.
        removals.put("notifications", NOTIFICATIONS);
        // The trip of a bus of ours over a route of ours stays, without the driver; places in chains go by themselves.
        removals.put("trips", """
                delete from trip
                 where id between :first and :last
                    or timetable_id between :first and :last
                    or bus_id between :first and :last
                    or route_id between :first and :last
                    or status = 'in_progress' and driver_id in (select id from person where %s)
                """.formatted(OF_DEMO));
        removals.put("trips without their driver", """
                update trip set driver_id = null where driver_id in (select id from person where %s)
                """.formatted(OF_DEMO));
        removals.put("exceptions of timetables", """
                delete from timetable_exception
                 where bus_id between :first and :last
                    or driver_id in (select id from person where %s)
                """.formatted(OF_DEMO));
        removals.put("timetables", """
                delete from timetable
                 where id between :first and :last or bus_id between :first and :last or route_id between :first and :last
                """);
        removals.put("timetables without their driver", """
                update timetable set driver_id = null where driver_id in (select id from person where %s)
                """.formatted(OF_DEMO));
        removals.put("absences", """
                delete from absence
                 where bus_id between :first and :last
                    or driver_id in (select id from person where %s)
                """.formatted(OF_DEMO));
        removals.put("papers", """
                delete from paper
                 where id between :first and :last
                    or bus_id between :first and :last
                    or person_id in (select id from person
                                      where id between :first and :last or account_id = any (:accounts))
                """);
        removals.put("taxes", """
                delete from bus_tax_record where id between :first and :last or bus_id between :first and :last
                """);
        removals.put("buses", "delete from bus where id between :first and :last");
        removals.put("routes", "delete from route where id between :first and :last");
        removals.put("persons", """
                delete from person where id between :first and :last or account_id = any (:accounts)
                """);
        removals.put("accounts", "delete from account where id = any (:accounts)");
        removals.put("workshops", "delete from workshop where id between :first and :last");
        return removals;
    }
}
