package dev.busmanager.adapter.rest.transfer;

import dev.busmanager.application.transfer.in.ImportsUseCase.TableRows;
import dev.busmanager.domain.transfer.Import;
import dev.busmanager.domain.transfer.ImportException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The rows of a sheet. Cells and rows that are empty are left out there, and may say where they stand. */
final class SheetHandler extends DefaultHandler {

    private final SharedTexts texts;
    private final TableRows rows;

    private List<String> row = new ArrayList<>();
    private int number;
    private int column;
    private @Nullable String type;
    private boolean inValue;
    private int phonetic;
    private final StringBuilder value = new StringBuilder();

    SheetHandler(SharedTexts texts, TableRows rows) {
        this.texts = texts;
        this.rows = rows;
    }

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> {
                number = place(attributes.getValue("r"), number + 1);
                row = new ArrayList<>();
                column = -1;
            }
            case "c" -> {
                column = column(attributes.getValue("r"));
                type = attributes.getValue("t");
                value.setLength(0);
            }
            case "v", "t" -> inValue = phonetic == 0;
            case "rPh" -> phonetic++;
            default -> {}
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (!inValue) return;
        if (value.length() + length > Import.CELL_MOST) throw new ImportException.TooLarge();
        value.append(chars, start, length);
    }

    @Override
    public void endElement(String space, String name, String qualified) {
        switch (name) {
            case "v", "t" -> inValue = false;
            case "rPh" -> phonetic--;
            case "c" -> endCell();
            case "row" -> rows.row(number, row);
            default -> {}
        }
    }

    private void endCell() {
        if (value.isEmpty()) return;
        while (row.size() < column) row.add("");
        var text = "s".equals(type) ? texts.text(place(value.toString().strip(), -1)) : value.toString();
        if (row.size() == column) row.add(text);
        else row.set(column, text);
    }

    /** {@code C7} is the third. */
    private int column(@Nullable String reference) {
        if (reference == null) return bounded(column + 1);
        int place = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++)
            place = bounded(place * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1);
        if (place == 0) throw new ImportException.NotATable();
        return place - 1;
    }

    private static int bounded(int column) {
        if (column < 0 || column > Import.COLUMNS_MOST) throw new ImportException.TooLarge();
        return column;
    }

    private static int place(@Nullable String text, int otherwise) {
        try {
            return text == null ? otherwise : Integer.parseInt(text);
        } catch (NumberFormatException _) {
            throw new ImportException.NotATable();
        }
    }
}
