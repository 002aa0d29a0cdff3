package dev.busmanager.application.transfer;

import dev.busmanager.application.repair.in.WorkshopQueries;
import dev.busmanager.application.repair.in.WorkshopQueries.Filter;
import dev.busmanager.application.repair.in.WorkshopQueries.Order;
import dev.busmanager.application.repair.in.WorkshopView;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.Sort;
import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidInputException;
import java.util.ArrayList;
import java.util.UUID;

/** Workshops as people write them: by code or by name. */
final class WorkshopsByName {

    private final WorkshopQueries workshops;

    WorkshopsByName(WorkshopQueries workshops) {
        this.workshops = workshops;
    }

    UUID read(Actor actor, String member, String text) {
        var found = new ArrayList<WorkshopView>();
        var word = Headings.word(text);
        var filter = new Filter(text.strip(), null, false);
        workshops.find(actor, filter, new Sort<>(Order.ORG_NAME, false), new Page(Page.MOST, 0, false), workshop -> {
            if (isCalled(workshop, word)) found.add(workshop);
        });
        if (found.isEmpty()) throw new InvalidInputException(member, Flaw.unknownReference());
        if (found.size() > 1) throw new InvalidInputException(member, Flaw.ambiguous());
        return found.getFirst().workshop().id().value();
    }

    private static boolean isCalled(WorkshopView workshop, String word) {
        return Headings.word(workshop.workshop().code().text()).equals(word)
                || Headings.word(workshop.workshop().name()).equals(word);
    }
}
