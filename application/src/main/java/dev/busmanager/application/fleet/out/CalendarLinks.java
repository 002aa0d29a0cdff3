package dev.busmanager.application.fleet.out;

import dev.busmanager.domain.fleet.CalendarLink;
import dev.busmanager.domain.fleet.CalendarLinkId;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.shared.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

public interface CalendarLinks {

    void add(CalendarLink link, byte[] tokenHash);

    /** Newest first. */
    List<CalendarLink> of(AccountId account);

    Optional<CalendarLink> find(CalendarLinkId id);

    void remove(CalendarLinkId id);

    /**
     * Notes that it was used.
     *
     * @return the language of its owner; nothing when there is no such link, or its owner may not read papers any more
     */
    Optional<Language> use(byte[] tokenHash, Instant now);
}
