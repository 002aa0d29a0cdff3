import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** What people ask of the list of trips: by a name for it, the query. */
final class TripAsks {

    private static final String[] ORDERS = {
        "start_date", "trip_number", "bus", "driver", "route", "status", "revenue", "distance"
    };

    private TripAsks() {}

    static Map<String, String> filters(String databaseUrl) throws SQLException {
        var filters = new LinkedHashMap<String, String>();
        filters.put("none", "");
        filters.put("a bus", "&bus_id=" + first(databaseUrl, "bus where registration_number like 'ZZ%'"));
        filters.put("a driver", "&driver_id=" + first(databaseUrl, "person where phone like '020 5551%'"));
        filters.put("a route", "&route_id=" + first(databaseUrl, "route where route_name = 'Pune – Karad'"));
        filters.put(
                "a timetable", "&schedule_id=" + first(databaseUrl, "timetable where active_until is not null"));
        filters.put("completed", "&status=completed");
        filters.put("cancelled", "&status=cancelled");
        filters.put("two statuses", "&status=scheduled,in_progress");
        filters.put("both ways", "&trip_type=two_way");
        filters.put("last seven days", "&from_date=" + one(databaseUrl, "select now()::date - 7"));
        filters.put(
                "a month a year ago",
                "&from_date=%1$s-01&to_date=%1$s-28"
                        .formatted(one(databaseUrl, "select to_char(now() - interval '12 months', 'YYYY-MM')")));
        var number = one(
                databaseUrl,
                "select trip_number from trip where starts_at > now() - interval '12 months' order by starts_at limit 1");
        filters.put("a number", "&search=" + number);
        filters.put("the day of a number", "&search=" + number.substring(0, "TRPyymmdd".length()));
        filters.put("the name of a bus", "&search=rajgad%2021");
        filters.put("the plate of a bus", "&search=zz99dm0007");
        filters.put("a name of many drivers", "&search=anil");
        filters.put("a town", "&search=satara");
        filters.put("the town of all", "&search=pune");
        filters.put("no readings", "&lacking=readings");
        filters.put("no takings", "&lacking=takings");
        filters.put("a question", "&lacking=decision");
        return filters;
    }

    static Map<String, String> orders() {
        var orders = new LinkedHashMap<String, String>();
        for (var order : ORDERS) {
            orders.put("by " + order, "&sort=" + order);
            orders.put("by " + order + ", descending", "&sort=-" + order);
        }
        orders.put("from the 1,000th on", "&offset=1000");
        orders.put("from the 10,000th on", "&offset=10000");
        return orders;
    }

    private static String first(String databaseUrl, String which) throws SQLException {
        return one(databaseUrl, "select id from " + which + " order by id limit 1");
    }

    private static String one(String databaseUrl, String sql) throws SQLException {
        try (var connection = Registers.connect(databaseUrl);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
