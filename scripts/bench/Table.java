import java.util.ArrayList;
import java.util.List;

/** A table that reads well in a terminal and as Markdown. */
final class Table {

    private final List<List<String>> rows = new ArrayList<>();

    Table(String... heads) {
        rows.add(List.of(heads));
    }

    void row(String... cells) {
        rows.add(List.of(cells));
    }

    @Override
    public String toString() {
        var columns = rows.getFirst().size();
        var widths = new int[columns];
        for (var row : rows)
            for (var column = 0; column < columns; column++)
                widths[column] = Math.max(widths[column], row.get(column).length());
        var text = new StringBuilder();
        for (var row : rows) {
            for (var column = 0; column < columns; column++)
                text.append("| ")
                        .append(padded(row.get(column), widths[column], column > 0))
                        .append(' ');
            text.append("|\n");
            if (row == rows.getFirst()) text.append(rule(widths));
        }
        return text.toString();
    }

    private static String padded(String cell, int width, boolean right) {
        var spaces = " ".repeat(width - cell.length());
        return right ? spaces + cell : cell + spaces;
    }

    private static String rule(int[] widths) {
        var text = new StringBuilder();
        for (var column = 0; column < widths.length; column++)
            text.append('|').append("-".repeat(widths[column] + 1)).append(column > 0 ? ":" : "-");
        return text.append("|\n").toString();
    }
}
