package dev.busmanager.adapter.rest.identity;

import dev.busmanager.adapter.rest.shared.TableColumn;
import dev.busmanager.application.identity.in.AuditQueries.AuditView;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The audit trail as a sheet. */
final class AuditColumns {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    /** More does not fit into the cell of a spreadsheet. */
    private static final int MOST = 32_000;

    private AuditColumns() {}

    static List<TableColumn<AuditView>> in(ZoneId zone) {
        return List.of(
                TableColumn.text("When", 20, entry -> MOMENT.format(entry.at().atZone(zone))),
                TableColumn.text("Who", 24, entry -> entry.name() == null ? entry.actorKind() : entry.name()),
                TableColumn.text("Kind", 16, entry -> words(entry.kind())),
                TableColumn.text("Record", 26, entry -> entry.record().name()),
                TableColumn.text("Of it", 16, entry -> entry.record().part()),
                TableColumn.text("Action", 18, entry -> words(entry.action())),
                TableColumn.text("Before", 40, entry -> members(entry.before())),
                TableColumn.text("After", 40, entry -> members(entry.after())),
                TableColumn.text("ID", 38, AuditView::subject));
    }

    private static String words(String wire) {
        return wire.replace('_', ' ');
    }

    private static @Nullable String members(Map<String, Object> members) {
        if (members.isEmpty()) return null;
        var text = members.entrySet().stream()
                .map(member -> words(member.getKey()) + ": " + member.getValue())
                .collect(Collectors.joining("; "));
        return text.length() <= MOST ? text : text.substring(0, MOST) + "…";
    }
}
