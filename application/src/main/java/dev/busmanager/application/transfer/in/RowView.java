package dev.busmanager.application.transfer.in;

import dev.busmanager.domain.transfer.RowOutcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param outcome nothing before it was checked */
public record RowView(int number, List<String> cells, @Nullable RowOutcome outcome, List<CellFlaw> flaws) {}
