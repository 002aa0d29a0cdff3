package dev.busmanager.adapter.postgres.transfer;

import dev.busmanager.adapter.postgres.shared.Columns;
import dev.busmanager.adapter.postgres.shared.Json;
import dev.busmanager.application.transfer.ImportRow;
import dev.busmanager.application.transfer.RowResult;
import dev.busmanager.application.transfer.Taken;
import dev.busmanager.application.transfer.in.CellFlaw;
import dev.busmanager.application.transfer.in.ImportView;
import dev.busmanager.application.transfer.in.RowView;
import dev.busmanager.domain.shared.Version;
import dev.busmanager.domain.transfer.Import;
import dev.busmanager.domain.transfer.ImportId;
import dev.busmanager.domain.transfer.ImportKind;
import dev.busmanager.domain.transfer.ImportState;
import dev.busmanager.domain.transfer.RowCounts;
import dev.busmanager.domain.transfer.RowOutcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How imports and their rows stand in the tables. */
final class ImportRows {

    static final String BATCH = """
            select i.id, i.kind, i.name, i.sha256, i.headings, i.members, i.row_count, i.state, i.fresh, i.changed,
                   i.unchanged, i.wrong, i.job_id, i.created_at, i.written_at, i.version
            """;

    static final String VIEW = BATCH + """
                 , p.full_name as maker_name
              from import_batch i
              left join person p on p.account_id = i.made_by
            """;

    private final Json json;

    ImportRows(Json json) {
        this.json = json;
    }

    static Import batch(ResultSet row, int number) throws SQLException {
        return new Import(
                new ImportId(Columns.uuid(row, "id")),
                ImportKind.ofWire(row.getString("kind")),
                row.getString("name"),
                row.getString("sha256"),
                texts(row, "headings"),
                texts(row, "members"),
                row.getInt("row_count"),
                ImportState.ofWire(row.getString("state")),
                new RowCounts(row.getInt("fresh"), row.getInt("changed"), row.getInt("unchanged"), row.getInt("wrong")),
                Columns.uuidOrNull(row, "job_id"),
                Columns.instant(row, "created_at"),
                Columns.instantOrNull(row, "written_at"),
                new Version(row.getLong("version")));
    }

    static ImportView view(ResultSet row, int number) throws SQLException {
        return new ImportView(batch(row, number), row.getString("maker_name"));
    }

    static ImportRow row(ResultSet row, int number) throws SQLException {
        return new ImportRow(row.getInt("number"), texts(row, "cells"));
    }

    RowView rowView(ResultSet row, int number) throws SQLException {
        var outcome = row.getString("outcome");
        return new RowView(
                row.getInt("number"),
                texts(row, "cells"),
                outcome == null ? null : RowOutcome.ofWire(outcome),
                flaws(row.getString("flaws")));
    }

    RowResult written(ResultSet row, int number) throws SQLException {
        var outcome = RowOutcome.ofWire(row.getString("outcome"));
        var before = new HashMap<String, String>();
        json.members(row.getString("before")).forEach((member, text) -> before.put(member, text.toString()));
        var taken = new Taken(
                outcome,
                Columns.uuid(row, "record_id"),
                row.getString("record_label"),
                new Version(row.getLong("record_version")),
                before);
        return new RowResult(row.getInt("number"), outcome, taken, List.of());
    }

    /** In a JSON object, since that is what is kept of free form. */
    static Map<String, Object> flaws(List<CellFlaw> flaws) {
        return Map.of("flaws", flaws.stream().map(ImportRows::flaw).toList());
    }

    private static Map<String, Object> flaw(CellFlaw flaw) {
        var members = new HashMap<String, Object>(Map.of(
                "member", flaw.member(), "code", flaw.code(), "message", flaw.message(), "params", flaw.params()));
        if (flaw.column() != null) members.put("column", flaw.column());
        return members;
    }

    @SuppressWarnings("unchecked") // as it was written above
    private List<CellFlaw> flaws(@Nullable String text) {
        if (text == null) return List.of();
        var flaws = (List<Map<String, Object>>) json.members(text).get("flaws");
        return flaws.stream()
                .map(each -> new CellFlaw(
                        (Integer) each.get("column"),
                        each.get("member").toString(),
                        each.get("code").toString(),
                        each.get("message").toString(),
                        (Map<String, Object>) each.get("params")))
                .toList();
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
