package dev.busmanager.adapter.rest.shared;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The smallest workbook that spreadsheets take: one sheet, texts in their cells. Texts are never formulas here; those
 * that look like one are marked as typed texts besides, so that they stay what they are when somebody edits them.
 */
final class XlsxFile implements TableFile {

    /** The day before the first one of spreadsheets, which believe in a 29 February 1900. */
    private static final LocalDate BEFORE_FIRST_DAY = LocalDate.of(1899, 12, 30);

    private static final LocalDate FIRST_SURE_DAY = LocalDate.of(1900, 3, 1);

    private static final String HEADING = "1";
    private static final String DAY = "2";
    private static final String MONEY = "3";
    private static final String TYPED_TEXT = "4";

    private final ZipOutputStream zip;
    private final Writer out;

    XlsxFile(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
    }

    @Override
    public <T> void begin(List<TableColumn<T>> columns) throws IOException {
        part("[Content_Types].xml", XlsxParts.CONTENT_TYPES);
        part("_rels/.rels", XlsxParts.RELATIONS);
        part("xl/workbook.xml", XlsxParts.WORKBOOK);
        part("xl/_rels/workbook.xml.rels", XlsxParts.WORKBOOK_RELATIONS);
        part("xl/styles.xml", XlsxParts.STYLES);
        zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
        out.write(XlsxParts.SHEET_HEAD);
        out.write("<cols>");
        for (int i = 0; i < columns.size(); i++) {
            var width = columns.get(i).width();
            out.write("<col min=\"%1$d\" max=\"%1$d\" width=\"%2$d\" customWidth=\"1\"/>".formatted(i + 1, width));
        }
        out.write("</cols><sheetData><row>");
        for (var column : columns) text(HEADING, column.heading());
        out.write("</row>");
    }

    @Override
    public <T> void row(List<TableColumn<T>> columns, T row) throws IOException {
        out.write("<row>");
        for (var column : columns) {
            switch (column.value().apply(row)) {
                case null -> out.write("<c/>");
                case LocalDate day when day.isBefore(FIRST_SURE_DAY) -> text(null, day.toString());
                case LocalDate day -> number(DAY, Long.toString(ChronoUnit.DAYS.between(BEFORE_FIRST_DAY, day)));
                case BigDecimal amount when column.kind() == TableColumn.Kind.MONEY ->
                    number(MONEY, amount.toPlainString());
                case BigDecimal number -> number(null, number.toPlainString());
                case Number number -> number(null, number.toString());
                case Object other -> text(other.toString());
            }
        }
        out.write("</row>");
    }

    @Override
    public void end() throws IOException {
        out.write("</sheetData></worksheet>");
        out.flush();
        zip.closeEntry();
        zip.finish();
    }

    private void part(String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private void number(@Nullable String style, String number) throws IOException {
        cell(style, "");
        out.write("<v>");
        out.write(number);
        out.write("</v></c>");
    }

    private void text(String text) throws IOException {
        text(TableFile.isDangerous(text) ? TYPED_TEXT : null, text);
    }

    private void text(@Nullable String style, String text) throws IOException {
        cell(style, " t=\"inlineStr\"");
        out.write("<is><t xml:space=\"preserve\">");
        text.codePoints().forEach(this::character);
        out.write("</t></is></c>");
    }

    private void cell(@Nullable String style, String kind) throws IOException {
        out.write(style == null ? "<c" : "<c s=\"" + style + "\"");
        out.write(kind);
        out.write(">");
    }

    /** Of what XML can hold; the rest is nothing that anybody sees. */
    private void character(int point) {
        try {
            switch (point) {
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                case '&' -> out.write("&amp;");
                case '\r' -> out.write("&#13;");
                case '\t', '\n' -> out.write(point);
                default -> {
                    boolean holdable = point >= ' ' && !(point >= 0xd800 && point <= 0xdfff) && point < 0xfffe
                            || point > 0xffff;
                    if (holdable) out.write(Character.toString(point));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
