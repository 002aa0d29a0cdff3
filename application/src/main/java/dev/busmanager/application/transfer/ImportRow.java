package dev.busmanager.application.transfer;

import java.util.List;

/** @param number as the spreadsheet counts */
public record ImportRow(int number, List<String> cells) {

    public ImportRow {
        cells = List.copyOf(cells);
    }
}
