package dev.busmanager.application.fleet.in;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.RowSink;
import dev.busmanager.application.shared.Sort;
import dev.busmanager.domain.fleet.BusStatus;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The list of buses. */
public interface BusQueries {

    /** @return how many there are in all, when the page asks for it */
    @Nullable Long find(Actor actor, Filter filter, Sort<Order> sort, Page page, RowSink<SeenBus> sink);

    /** The same for those only who may see all of a bus. */
    @Nullable Long findInFull(Actor actor, Filter filter, Sort<Order> sort, Page page, RowSink<BusView> sink);

    /** The bus of the fleet that has this plate, in any spelling. */
    Optional<BusView> ofPlate(Actor actor, String registration);

    /**
     * @param search a part of the registration in any spelling, or of the name
     * @param lapsingBy only those of which a paper ends by that day
     * @param archived which of the two: the fleet, or what was put away
     */
    record Filter(
            @Nullable String search,
            @Nullable BusStatus status,
            BusesUseCase.@Nullable OwnershipKind ownership,
            @Nullable LocalDate lapsingBy,
            boolean archived) {

        /** For whoever sees buses at a glance only: a filter would tell him what the row does not. */
        public Filter atAGlance() {
            return new Filter(search, status, null, null, archived);
        }
    }

    enum Order {
        REGISTRATION_NUMBER,
        BUS_NAME,
        CAPACITY,
        STATUS,
        INSURANCE_EXPIRY,
        PUC_EXPIRY,
        FITNESS_EXPIRY,
        PERMIT_EXPIRY;

        /** The order alone would tell something of the papers. */
        public boolean isOpenToAll() {
            return ordinal() <= STATUS.ordinal();
        }
    }
}
