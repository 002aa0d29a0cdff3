package dev.busmanager.domain.fleet;

import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidInputException;
import java.util.List;
import java.util.Locale;

/** What sort of paper it is: one of those that everybody has, by its word, or one of the operator's own, by its name. */
public record PaperKind(String word) {

    public static final PaperKind INSURANCE = new PaperKind("insurance");
    public static final PaperKind PUC = new PaperKind("puc");
    public static final PaperKind FITNESS = new PaperKind("fitness");
    public static final PaperKind PERMIT = new PaperKind("permit");
    public static final PaperKind ROAD_TAX = new PaperKind("road_tax");
    public static final PaperKind LICENCE = new PaperKind("licence");

    /** In the order in which people think of them. */
    public static final List<PaperKind> USUAL = List.of(INSURANCE, PUC, FITNESS, PERMIT, ROAD_TAX, LICENCE);

    public static final int MOST = 50;

    public PaperKind {
        word = word.strip().replaceAll("\\s+", " ");
        if (word.isEmpty()) throw new InvalidInputException("kind", Flaw.missing());
        if (word.length() > MOST) throw new InvalidInputException("kind", Flaw.tooLong(MOST));
    }

    /** As somebody typed it, in whatever spelling. */
    public static PaperKind typed(String text) {
        var kind = new PaperKind(text);
        var word = kind.word.toLowerCase(Locale.ROOT).replace(' ', '_');
        return USUAL.stream().filter(usual -> usual.word.equals(word)).findFirst().orElse(kind);
    }

    /** Whether every operator has it. */
    public boolean isUsual() {
        return USUAL.contains(this);
    }
}
