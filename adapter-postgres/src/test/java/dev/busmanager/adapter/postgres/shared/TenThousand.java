package dev.busmanager.adapter.postgres.shared;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Registers of ten thousand rows as an import leaves them: nobody has swept or counted them since, and what the
 * database knows of them is from the time when there were a few.
 */
public final class TenThousand {

    private TenThousand() {}

    public static void buses(JdbcClient jdbc) {
        grow(jdbc, "bus", """
                insert into bus (id, registration_number, registration_key, bus_name, capacity, status,
                                 monthly_tax_amount, tax_due_day, created_at, updated_at)
                select md5('bus ' || n)::uuid, 'MH 12 AB ' || n, 'MH12AB' || n, 'Name ' || md5(n::text), 40, 'active', 0, 1,
                       now(), now()
                  from generate_series(10000 + %d, 10000 + %d) n
                """);
    }

    /** With accounts and licences. */
    public static void persons(JdbcClient jdbc) {
        grow(jdbc, "account", """
                insert into account (id, email, password_hash, role, status, password_changed_at, created_at, updated_at)
                select md5('account ' || n)::uuid, 'p' || n || '@example.in', '', 'driver', 'active', now(), now(), now()
                  from generate_series(10000 + %d, 10000 + %d) n
                """);
        grow(jdbc, "person", """
                insert into person (id, account_id, full_name, phone, created_at, updated_at)
                select md5('person ' || n)::uuid, md5('account ' || n)::uuid, 'Name of ' || md5(n::text), '98220 ' || n,
                       now() - n * interval '1 second', now()
                  from generate_series(10000 + %d, 10000 + %d) n
                """);
        grow(jdbc, "driver", """
                insert into driver (person_id, licence_number)
                select md5('person ' || n)::uuid, 'MH12 98220 ' || n
                  from generate_series(10000 + %d, 10000 + %d) n
                """);
    }

    public static void routes(JdbcClient jdbc) {
        grow(jdbc, "route", """
                insert into route (id, route_name, from_state_id, to_state_id, from_address, created_at, updated_at)
                select gen_random_uuid(), 'Route ' || md5(n::text), s.id, s.id, 'Stand ' || n, now(), now()
                  from generate_series(10000 + %d, 10000 + %d) n
                  join state s on s.state_code = 'MH'
                """);
    }

    public static void workshops(JdbcClient jdbc) {
        grow(jdbc, "workshop", """
                insert into workshop (id, org_code, org_name, contact_person, is_active, created_at, updated_at)
                select gen_random_uuid(), 'W' || n, 'Garage ' || md5(n::text), 'Contact ' || n, true, now(), now()
                  from generate_series(10000 + %d, 10000 + %d) n
                """);
    }

    public static void categories(JdbcClient jdbc) {
        grow(jdbc, "expense_category", """
                insert into expense_category (id, name, description, is_fuel, is_water, needs_photo, created_at, updated_at)
                select gen_random_uuid(), 'Kind ' || md5(n::text), 'For ' || n, false, false, false, now(), now()
                  from generate_series(10000 + %d, 10000 + %d) n
                """);
    }

    /** One of each bus and one of each person; there must be some. */
    public static void papers(JdbcClient jdbc) {
        grow(jdbc, "paper", """
                insert into paper (id, bus_id, person_id, kind, number, issuer, valid_until, state, created_at, updated_at)
                select gen_random_uuid(), case when n %% 2 = 0 then md5('bus ' || n)::uuid end,
                       case when n %% 2 = 1 then md5('person ' || n)::uuid end, 'permit', 'No. ' || md5(n::text), 'Office ' || n,
                       date '2027-01-01' + n %% 400, 'valid', now(), now()
                  from generate_series(10000 + %d, 10000 + %d) n
                """);
    }

    /** One of each bus. */
    public static void taxes(JdbcClient jdbc) {
        grow(jdbc, "bus_tax_record", """
                insert into bus_tax_record (id, bus_id, tax_period_start, tax_period_end, due_date, amount, created_at,
                                            updated_at)
                select gen_random_uuid(), md5('bus ' || n)::uuid, date '2027-01-01', date '2027-03-31', date '2027-01-01' + n %% 400, 5000,
                       now(), now()
                  from generate_series(10000 + %d, 10000 + %d) n
                """);
    }

    /** One a day of each of ten buses for three years until the end of 2025, with a bus, a driver and a route of their own. */
    public static void trips(JdbcClient jdbc) {
        buses(jdbc);
        persons(jdbc);
        routes(jdbc);
        grow(jdbc, "trip", """
                insert into trip (id, trip_number, bus_id, driver_id, route_id, status, trip_date, starts_at, taken_until,
                                  ended_at, is_two_way, gst_percentage, created_at, updated_at)
                select md5('trip ' || n)::uuid, 'T' || n, md5('bus ' || 10001 + n %% 10)::uuid,
                       md5('person ' || 10001 + n %% 10)::uuid, r.id, 'completed', date '2026-01-01' - (n - 10000) / 10,
                       timestamptz '2026-01-01 06:00Z' - (n - 10000) / 10 * interval '1 day',
                       timestamptz '2026-01-01 14:00Z' - (n - 10000) / 10 * interval '1 day',
                       timestamptz '2026-01-01 14:00Z' - (n - 10000) / 10 * interval '1 day', false, 5, now(), now()
                  from generate_series(10000 + %d, 10000 + %d) n, (select id from route limit 1) r
                """);
    }

    private static void grow(JdbcClient jdbc, String table, String insert) {
        jdbc.sql(insert.formatted(1, 20)).update();
        jdbc.sql("analyze " + table).update();
        jdbc.sql(insert.formatted(21, 10_000)).update();
    }

    /** How the database would go about it. */
    public static String plan(JdbcClient jdbc, Conditions conditions, String select) {
        List<String> lines = conditions.on(jdbc, "explain " + select).query(String.class).list();
        return String.join("\n", lines);
    }
}
