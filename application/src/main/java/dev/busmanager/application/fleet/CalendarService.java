package dev.busmanager.application.fleet;

import dev.busmanager.application.fleet.in.CalendarEntry;
import dev.busmanager.application.fleet.in.CalendarFeedQueries;
import dev.busmanager.application.fleet.in.CalendarLinksUseCase;
import dev.busmanager.application.fleet.in.CalendarQueries;
import dev.busmanager.application.fleet.out.Calendar;
import dev.busmanager.application.fleet.out.Calendar.Span;
import dev.busmanager.application.fleet.out.CalendarLinks;
import dev.busmanager.application.notification.NoticeTexts;
import dev.busmanager.application.settings.out.Settings;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Audience;
import dev.busmanager.application.shared.ChangeTrail;
import dev.busmanager.application.shared.LiveEvent;
import dev.busmanager.application.shared.Permission;
import dev.busmanager.application.shared.RecordKind;
import dev.busmanager.application.shared.RowSink;
import dev.busmanager.application.shared.out.CompanyZone;
import dev.busmanager.application.shared.out.Ids;
import dev.busmanager.application.shared.out.LiveEvents;
import dev.busmanager.domain.fleet.CalendarLink;
import dev.busmanager.domain.fleet.CalendarLinkId;
import dev.busmanager.domain.fleet.FleetException;
import dev.busmanager.domain.settings.KnownSetting;
import dev.busmanager.domain.settings.Setting;
import dev.busmanager.domain.shared.AccessException;
import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidInputException;
import dev.busmanager.domain.shared.Language;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

public final class CalendarService implements CalendarQueries, CalendarLinksUseCase, CalendarFeedQueries {

    private static final RecordKind LINK = new RecordKind("fleet", "calendar_link");
    private static final int TOKEN_BYTES = 32;

    /** A calendar shows what ran out lately, and all that is still to be paid. */
    private static final int DAYS_BACK = 366;

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final Calendar calendar;
    private final CalendarLinks links;
    private final Settings settings;
    private final NoticeTexts texts;
    private final ChangeTrail trail;
    private final LiveEvents live;
    private final CompanyZone company;
    private final Ids ids;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public CalendarService(
            Calendar calendar,
            CalendarLinks links,
            Settings settings,
            NoticeTexts texts,
            ChangeTrail trail,
            LiveEvents live,
            CompanyZone company,
            Ids ids,
            Clock clock) {
        this.calendar = calendar;
        this.links = links;
        this.settings = settings;
        this.texts = texts;
        this.trail = trail;
        this.live = live;
        this.company = company;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void days(Actor actor, LocalDate from, LocalDate to, RowSink<Day> sink) {
        Permission.READ_FLEET_IN_FULL.require(actor);
        if (to.isBefore(from)) throw new InvalidInputException("to", Flaw.before("from"));
        if (to.isAfter(from.plusDays(MOST_DAYS))) throw new InvalidInputException("to", Flaw.tooManyDays(MOST_DAYS));
        var span = new Span(from, to);
        var sameDay = new ArrayList<CalendarEntry>();
        calendar.read(span, span, entry -> {
            if (!sameDay.isEmpty() && !sameDay.getFirst().day().equals(entry.day())) flush(sameDay, sink);
            sameDay.add(entry);
        });
        if (!sameDay.isEmpty()) flush(sameDay, sink);
    }

    private static void flush(List<CalendarEntry> sameDay, RowSink<Day> sink) {
        sink.row(new Day(sameDay.getFirst().day(), List.copyOf(sameDay)));
        sameDay.clear();
    }

    @Override
    public NewLink make(Actor actor) {
        Permission.READ_FLEET_IN_FULL.require(actor);
        var account = actor.signedIn().account();
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var link = new CalendarLink(new CalendarLinkId(ids.next()), account, clock.instant(), null);
        links.add(link, hash(token));
        trail.added(actor, LINK, link.id(), Map.of());
        tell(link);
        return new NewLink(link, token);
    }

    @Override
    public List<CalendarLink> list(Actor actor) {
        Permission.READ_FLEET_IN_FULL.require(actor);
        return links.of(actor.signedIn().account());
    }

    @Override
    public void revoke(Actor actor, CalendarLinkId id) {
        Permission.READ_FLEET_IN_FULL.require(actor);
        var link = links.find(id).orElseThrow(FleetException.NoSuchCalendar::new);
        if (!link.account().equals(actor.signedIn().account())) throw new AccessException.NotAllowed();
        links.remove(id);
        trail.removed(actor, LINK, id, Map.of());
        tell(link);
    }

    @Override
    public void read(String token, Feed feed) {
        var language = links.use(hash(token), clock.instant()).orElseThrow(FleetException.NoSuchCalendar::new);
        var name = KnownSetting.COMPANY_NAME.effective(
                settings.find(KnownSetting.COMPANY_NAME.key()).map(Setting::value).orElse(null));
        feed.begin(name, "%s: %s".formatted(name, texts.word("calendar", "papers", language)));
        var lately = LocalDate.ofInstant(clock.instant(), company.zone()).minusDays(DAYS_BACK);
        calendar.read(
                new Span(lately, LAST_DAY),
                new Span(FIRST_DAY, LAST_DAY),
                entry -> feed.event(event(entry, name, language)));
    }

    private Event event(CalendarEntry entry, String companyName, Language language) {
        var holder = entry.holder().calledName();
        var kind = texts.word("kind", entry.kind().word(), language);
        return new Event(
                entry.id().toString(),
                entry.day(),
                "%s: %s".formatted(kind, holder == null ? companyName : holder),
                entry.updatedAt(),
                entry.revision());
    }

    private void tell(CalendarLink link) {
        live.publish(new LiveEvent(
                Audience.of(link.account()), LINK.topic(), link.id().toString()));
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
