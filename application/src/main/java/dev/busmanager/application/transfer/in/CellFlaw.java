package dev.busmanager.application.transfer.in;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a cell.
 *
 * @param column from 0; nothing where the table has no such column
 */
public record CellFlaw(
        @Nullable Integer column, String member, String code, String message, Map<String, Object> params) {}
