package dev.busmanager.adapter.rest.trip;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.trip.in.TripBoardQueries;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A day at the depot. */
@RestController
@RequestMapping("/api/trips/board")
class TripBoardController {

    private final TripBoardQueries boards;

    TripBoardController(TripBoardQueries boards) {
        this.boards = boards;
    }

    /** Whole, and without a page: what is on the road on one day is as much as a company has buses. */
    @GetMapping
    BoardResponse board(Actor actor, @RequestParam(required = false) @Nullable LocalDate date) {
        return BoardResponse.of(boards.board(actor, date));
    }
}
