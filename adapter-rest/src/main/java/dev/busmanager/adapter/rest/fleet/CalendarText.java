package dev.busmanager.adapter.rest.fleet;

import dev.busmanager.application.fleet.in.CalendarFeedQueries.Event;
import dev.busmanager.application.fleet.in.CalendarFeedQueries.Feed;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Writes a calendar as RFC 5545 has it, line by line. */
final class CalendarText implements Feed {

    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final OutputStream out;
    private boolean empty = true;

    CalendarText(OutputStream out) {
        this.out = out;
    }

    @Override
    public void begin(String company, String name) {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//%s//BusManager//EN".formatted(escaped(company)));
        line("CALSCALE:GREGORIAN");
        line("METHOD:PUBLISH");
        line("X-WR-CALNAME:" + escaped(name));
    }

    @Override
    public void event(Event event) {
        empty = false;
        line("BEGIN:VEVENT");
        line("UID:%s@busmanager".formatted(event.uid()));
        line("DTSTAMP:" + MOMENT.format(event.updatedAt()));
        line("LAST-MODIFIED:" + MOMENT.format(event.updatedAt()));
        line("SEQUENCE:" + (event.revision() - 1));
        line("DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(event.day()));
        line("SUMMARY:" + escaped(event.summary()));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    void end() {
        if (empty) somethingAtLeast();
        line("END:VCALENDAR");
    }

    /** A calendar must have a component, even if there is nothing to tell. */
    private void somethingAtLeast() {
        line("BEGIN:VTIMEZONE");
        line("TZID:Etc/UTC");
        line("BEGIN:STANDARD");
        line("DTSTART:19700101T000000");
        line("TZOFFSETFROM:+0000");
        line("TZOFFSETTO:+0000");
        line("END:STANDARD");
        line("END:VTIMEZONE");
    }

    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    /** Lines are folded between characters, never inside one. */
    private void line(String text) {
        try {
            int inLine = 0;
            for (int i = 0; i < text.length(); ) {
                int character = text.codePointAt(i);
                var bytes = Character.toString(character).getBytes(StandardCharsets.UTF_8);
                if (inLine + bytes.length > LONGEST_LINE) {
                    write("\r\n ");
                    inLine = 1;
                }
                out.write(bytes);
                inLine += bytes.length;
                i += Character.charCount(character);
            }
            write("\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }
}
