package dev.busmanager.adapter.rest.fleet;

import dev.busmanager.adapter.rest.shared.LongLists;
import dev.busmanager.adapter.rest.shared.LongTexts;
import dev.busmanager.adapter.rest.shared.MessageResponse;
import dev.busmanager.adapter.rest.shared.OpenDoor;
import dev.busmanager.adapter.rest.shared.OwnAddress;
import dev.busmanager.application.fleet.in.CalendarFeedQueries;
import dev.busmanager.application.fleet.in.CalendarLinksUseCase;
import dev.busmanager.application.fleet.in.CalendarQueries;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.domain.fleet.CalendarLinkId;
import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidInputException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/papers")
class CalendarController {

    private static final String ADDRESS = "/api/papers/calendar.ics?token=";

    private final CalendarQueries calendar;
    private final CalendarFeedQueries feed;
    private final CalendarLinksUseCase links;
    private final OwnAddress address;
    private final LongLists lists;
    private final LongTexts texts;

    CalendarController(
            CalendarQueries calendar,
            CalendarFeedQueries feed,
            CalendarLinksUseCase links,
            OwnAddress address,
            LongLists lists,
            LongTexts texts) {
        this.calendar = calendar;
        this.feed = feed;
        this.links = links;
        this.address = address;
        this.lists = lists;
        this.texts = texts;
    }

    @GetMapping("/calendar")
    @Nullable ResponseEntity<List<CalendarDayResponse>> days(
            Actor actor,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        var first = given("from", from);
        var last = given("to", to);
        return lists.answer(
                sink -> {
                    calendar.days(actor, first, last, sink);
                    return null;
                },
                CalendarDayResponse::of);
    }

    private static LocalDate given(String field, @Nullable LocalDate day) {
        if (day == null) throw new InvalidInputException(field, Flaw.missing());
        return day;
    }

    @OpenDoor
    @GetMapping(path = "/calendar.ics", produces = "text/calendar")
    void feed(@RequestParam(defaultValue = "") String token, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        texts.answer("text/calendar;charset=utf-8", out -> {
            var text = new CalendarText(out);
            feed.read(token, text);
            text.end();
        });
    }

    @PostMapping("/calendar-links")
    NewCalendarLinkResponse make(Actor actor, HttpServletRequest request) {
        var made = links.make(actor);
        return new NewCalendarLinkResponse(
                made.link().id().value(),
                address.base(request) + ADDRESS + made.token(),
                made.link().madeAt());
    }

    @GetMapping("/calendar-links")
    List<CalendarLinkResponse> list(Actor actor) {
        return links.list(actor).stream().map(CalendarLinkResponse::of).toList();
    }

    @DeleteMapping("/calendar-links/{id}")
    MessageResponse revoke(Actor actor, @PathVariable UUID id) {
        links.revoke(actor, new CalendarLinkId(id));
        return new MessageResponse("The address opens nothing any more");
    }
}
