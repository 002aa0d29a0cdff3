package dev.busmanager.domain.transfer;

/** How many rows do what. */
public record RowCounts(int fresh, int changed, int unchanged, int wrong) {

    public static final RowCounts NONE = new RowCounts(0, 0, 0, 0);

    public RowCounts with(RowOutcome outcome) {
        return switch (outcome) {
            case NEW -> new RowCounts(fresh + 1, changed, unchanged, wrong);
            case CHANGED -> new RowCounts(fresh, changed + 1, unchanged, wrong);
            case UNCHANGED -> new RowCounts(fresh, changed, unchanged + 1, wrong);
            case WRONG -> new RowCounts(fresh, changed, unchanged, wrong + 1);
        };
    }
}
