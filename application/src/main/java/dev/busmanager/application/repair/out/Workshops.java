package dev.busmanager.application.repair.out;

import dev.busmanager.application.repair.in.WorkshopQueries.Filter;
import dev.busmanager.application.repair.in.WorkshopQueries.Order;
import dev.busmanager.application.repair.in.WorkshopView;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.RowSink;
import dev.busmanager.application.shared.Sort;
import dev.busmanager.domain.repair.RepairException;
import dev.busmanager.domain.repair.Workshop;
import dev.busmanager.domain.repair.WorkshopCode;
import dev.busmanager.domain.repair.WorkshopId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public interface Workshops {

    /** Held until the unit of work ends. */
    Optional<Workshop> lock(WorkshopId id);

    Optional<WorkshopView> view(WorkshopId id);

    /** @param own only this one */
    @Nullable Long find(
            Filter filter, @Nullable WorkshopId own, Sort<Order> sort, Page page, RowSink<WorkshopView> sink);

    /** One that no workshop has or had, be it by number or because somebody typed it. */
    WorkshopCode nextCode();

    /**
     * @return whether it was added; not when there is one under this id
     * @throws RepairException.WorkshopCodeTaken if another one in use has the code
     */
    boolean add(Workshop workshop, Instant now);

    /** @throws RepairException.WorkshopCodeTaken if another one in use has the code */
    void update(Workshop workshop, Instant now);

    void remove(WorkshopId id);
}
