import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Ten thousand rows in each register, as an import leaves them: the database has looked them over, and not swept. */
final class Registers {

    static final int ROWS = 10_000;

    /** @param search what is looked for in it, as it stands in the address; a part of few rows */
    record Listed(String name, String path, String search) {}

    static final List<Listed> LISTS = List.of(
            new Listed("buses", "/api/buses", "search=mh%2012-ab%2015555"),
            new Listed("persons", "/api/drivers", "search=15555"),
            new Listed("routes", "/api/routes", "search=tand%2015555"),
            new Listed("workshops", "/api/repairs/organizations", "search=ontact%2015555"),
            new Listed("categories", "/api/expense-categories", "search=or%2015555"),
            new Listed("papers", "/api/papers", "search=15555"),
            // They are not searched by words but by days.
            new Listed("tax records", "/api/tax-records", "due_from=2027-02-01&due_to=2027-02-02"));

    static final List<Listed> EXPORTED = LISTS.subList(0, 3);

    /** In this order. */
    private static final Map<String, String> ROWS_OF = new LinkedHashMap<>();

    static {
        ROWS_OF.put("bus", """
                insert into bus (id, registration_number, registration_key, bus_name, capacity, status,
                                 monthly_tax_amount, tax_due_day, created_at, updated_at)
                select md5('bus ' || n)::uuid, 'MH 12 AB ' || n, 'MH12AB' || n, 'Name ' || md5(n::text), 40, 'active',
                       1250, 15, now(), now()
                """);
        ROWS_OF.put("bus_ownership", """
                insert into bus_ownership (bus_id, from_day, ownership_type, company_share)
                select md5('bus ' || n)::uuid, date '2026-01-01', 'owned', 100
                """);
        ROWS_OF.put("account", """
                insert into account (id, email, password_hash, role, status, password_changed_at, created_at, updated_at)
                select md5('account ' || n)::uuid, 'p' || n || '@example.in', '', 'driver', 'active', now(), now(), now()
                """);
        ROWS_OF.put("person", """
                insert into person (id, account_id, full_name, phone, created_at, updated_at)
                select md5('person ' || n)::uuid, md5('account ' || n)::uuid, 'Name of ' || md5(n::text), '98220 ' || n,
                       now() - n * interval '1 second', now()
                """);
        ROWS_OF.put("driver", """
                insert into driver (person_id, licence_number) select md5('person ' || n)::uuid, 'MH12 98220 ' || n
                """);
        ROWS_OF.put("route", """
                insert into route (id, route_name, from_state_id, to_state_id, from_address, created_at, updated_at)
                select md5('route ' || n)::uuid, 'Route ' || md5(n::text), s.id, s.id, 'Stand ' || n, now(), now()
                """);
        ROWS_OF.put("workshop", """
                insert into workshop (id, org_code, org_name, contact_person, is_active, created_at, updated_at)
                select md5('workshop ' || n)::uuid, 'W' || n, 'Garage ' || md5(n::text), 'Contact ' || n, true, now(), now()
                """);
        ROWS_OF.put("expense_category", """
                insert into expense_category (id, name, description, is_fuel, is_water, needs_photo, created_at, updated_at)
                select md5('category ' || n)::uuid, 'Kind ' || md5(n::text), 'For ' || n, false, false, false, now(), now()
                """);
        ROWS_OF.put("paper", """
                insert into paper (id, bus_id, person_id, kind, number, issuer, valid_until, state, created_at, updated_at)
                select md5('paper ' || n)::uuid, case when n % 2 = 0 then md5('bus ' || n)::uuid end,
                       case when n % 2 = 1 then md5('person ' || n)::uuid end,
                       case when n % 2 = 0 then 'permit' else 'licence' end, 'No. ' || md5(n::text), 'Office ' || n,
                       date '2027-01-01' + n % 400, 'valid', now(), now()
                """);
        ROWS_OF.put("bus_tax_record", """
                insert into bus_tax_record (id, bus_id, tax_period_start, tax_period_end, due_date, amount, created_at,
                                            updated_at)
                select md5('tax ' || n)::uuid, md5('bus ' || n)::uuid, date '2027-01-01', date '2027-03-31',
                       date '2027-01-01' + n % 400, 5000, now(), now()
                """);
    }

    private Registers() {}

    /** @return how many milliseconds each table took */
    static Map<String, Long> fill(String databaseUrl) throws SQLException {
        var took = new LinkedHashMap<String, Long>();
        try (var connection = connect(databaseUrl);
                var statement = connection.createStatement()) {
            for (var rows : ROWS_OF.entrySet()) {
                var begun = System.nanoTime();
                statement.execute(rows.getValue() + " from generate_series(10001, %d) n".formatted(10_000 + ROWS)
                        + (rows.getKey().equals("route") ? " join state s on s.state_code = 'MH'" : ""));
                statement.execute("analyze " + rows.getKey());
                took.put(rows.getKey(), (System.nanoTime() - begun) / 1_000_000);
            }
        }
        return took;
    }

    /** How often each index of parts of words in these registers was read. */
    static Map<String, Long> searchesByIndex(String databaseUrl) throws SQLException {
        var scans = new LinkedHashMap<String, Long>();
        try (var connection = connect(databaseUrl);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select indexrelname, idx_scan from pg_stat_user_indexes
                         where indexrelname like '%%by_parts' and relname in ('%s') order by indexrelname
                        """.formatted(String.join("', '", ROWS_OF.keySet())))) {
            while (rows.next()) scans.put(rows.getString(1), rows.getLong(2));
        }
        return scans;
    }

    static java.sql.Connection connect(String databaseUrl) throws SQLException {
        var address = java.net.URI.create(databaseUrl);
        var person = address.getUserInfo().split(":", 2);
        var properties = new Properties();
        properties.setProperty("user", person[0]);
        properties.setProperty("password", person[1]);
        properties.setProperty("options", "-c search_path=busmanager");
        return DriverManager.getConnection(
                "jdbc:postgresql://%s:%d%s".formatted(address.getHost(), address.getPort(), address.getPath()),
                properties);
    }
}
