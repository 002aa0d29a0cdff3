package dev.busmanager.adapter.rest.shared;

import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.RowSink;
import dev.busmanager.application.shared.out.CompanyZone;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Whole lists as files for spreadsheets. Each is written to the {@link Spool} first: nobody who downloads slowly holds
 * a connection to the database, and what goes wrong on the way is a problem and not half a file.
 */
@Component
public class TableExport {

    /** What {@code format} says when it says nothing. */
    public static final String USUAL = "xlsx";

    private final Spool spool;
    private final CompanyZone company;

    TableExport(Spool spool, CompanyZone company) {
        this.spool = spool;
        this.company = company;
    }

    /** Whose days are meant where a sheet shows the day of an instant. */
    public ZoneId zone() {
        return company.zone();
    }

    /** Hands the rows of one page to the sink. */
    @FunctionalInterface
    public interface Reading<T> {
        @Nullable Long into(Page page, RowSink<T> sink);
    }

    /**
     * @param name of the file, without its ending
     * @return nothing, since the answer is on its way
     */
    public <T> @Nullable ResponseEntity<byte[]> answer(
            String name, String format, List<TableColumn<T>> columns, Reading<T> reading) {
        var kind = Choices.one("format", format, Kind.values(), Kind::wire);
        try (var place = spool.take();
                var sheet = place.plainSheet()) {
            var file = kind == Kind.CSV ? new CsvFile(sheet.out()) : new XlsxFile(sheet.out());
            file.begin(columns);
            for (int from = 0; ; from += Page.MOST) if (page(file, columns, reading, from) < Page.MOST) break;
            file.end();
            sheet.finish();
            send(sheet, name, kind);
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> int page(TableFile file, List<TableColumn<T>> columns, Reading<T> reading, int from) {
        var rows = new int[1];
        reading.into(new Page(Page.MOST, from, false), row -> {
            try {
                file.row(columns, row);
                rows[0]++;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return rows[0];
    }

    private static void send(Spool.Sheet sheet, String name, Kind kind) throws IOException {
        var response = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getResponse();
        if (response == null) throw new IllegalStateException("There is nobody to answer");
        response.setContentType(kind.type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.%s\"".formatted(name, kind.wire()));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentLengthLong(sheet.size());
        try (var in = sheet.in(false)) {
            in.transferTo(response.getOutputStream());
        } catch (IOException _) {
            // The caller has gone; there is nobody to tell.
        }
    }

    private enum Kind {
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        CSV("text/csv;charset=UTF-8");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
