package dev.busmanager.application.fleet.in;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.domain.fleet.CalendarLink;
import dev.busmanager.domain.fleet.CalendarLinkId;
import java.util.List;

/** Addresses under which a calendar program reads the papers, without signing in. */
public interface CalendarLinksUseCase {

    /** The token is known to whoever gets this answer, and to nobody afterwards. */
    NewLink make(Actor actor);

    /** The caller's own, newest first. */
    List<CalendarLink> list(Actor actor);

    void revoke(Actor actor, CalendarLinkId id);

    record NewLink(CalendarLink link, String token) {}
}
