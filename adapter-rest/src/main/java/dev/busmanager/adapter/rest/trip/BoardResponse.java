package dev.busmanager.adapter.rest.trip;

import dev.busmanager.application.trip.in.TripBoardQueries.Board;
import dev.busmanager.application.trip.in.TripBoardQueries.Takings;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A day with the trips on it; each with what a time line needs, and nothing of what it has taken. */
record BoardResponse(
        LocalDate date, Instant beginsAt, Instant endsAt, List<BoardTripResponse> trips, TakingsThenResponse takings) {

    static BoardResponse of(Board board) {
        return new BoardResponse(
                board.day(),
                board.begins(),
                board.ends(),
                board.trips().stream().map(BoardTripResponse::of).toList(),
                TakingsThenResponse.of(board.takings()));
    }

    record TakingsThenResponse(Instant until, BigDecimal taken, LocalDate comparedDate, BigDecimal takenThen) {

        static TakingsThenResponse of(Takings takings) {
            return new TakingsThenResponse(
                    takings.until(), takings.taken().rupees(), takings.comparedDay(), takings.takenThen().rupees());
        }
    }
}
