package dev.busmanager.bootstrap.e2e;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is in the database, as tests of the demo count and compare it. */
final class DemoRows {

    private final TestServer server;

    DemoRows(TestServer server) {
        this.server = server;
    }

    long count(String from) {
        return server.jdbc().sql("select count(*) from " + from).query(Long.class).single();
    }

    /** All rows but those that remember what happened. */
    Map<String, String> everything() {
        var rows = new HashMap<String, String>();
        for (var table : List.of(
                "account", "bus", "bus_ownership", "bus_tax_record", "calendar_link", "driver", "keyed_call", "notification",
                "paper", "paper_reminder", "person", "route", "route_stop", "session", "timetable", "trip", "trip_place", "workshop"))
            rows.put(table, server.jdbc()
                    .sql("select coalesce(string_agg(t::text, '|' order by t::text), '') from %s t".formatted(table))
                    .query(String.class)
                    .single());
        rows.put("setting", server.jdbc()
                .sql("select string_agg(concat_ws('=', key, value, description), '|' order by key) from setting")
                .query(String.class)
                .single());
        return rows;
    }
}
