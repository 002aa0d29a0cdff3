package dev.busmanager.application.fleet;

import dev.busmanager.application.fleet.in.CalendarEntry.Type;
import dev.busmanager.application.fleet.out.Reminders;
import dev.busmanager.application.fleet.out.Reminders.Lapsing;
import dev.busmanager.application.notification.in.Notifier;
import dev.busmanager.application.notification.out.Recipients;
import dev.busmanager.application.settings.out.Settings;
import dev.busmanager.application.shared.out.UnitOfWork;
import dev.busmanager.domain.fleet.PaperKind;
import dev.busmanager.domain.fleet.ReminderSteps;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.notification.Notice;
import dev.busmanager.domain.notification.Notice.Lapse;
import dev.busmanager.domain.settings.KnownSetting;
import dev.busmanager.domain.settings.Setting;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells the office, and whose licence it is, of papers that run out and of taxes that are due. Each step is told once,
 * whoever asks how often; of steps that were missed only the last is told.
 */
public final class RemindOfPapers {

    private static final int PIECE = 200;

    private final Reminders reminders;
    private final Notifier notifier;
    private final Recipients recipients;
    private final Settings settings;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    public RemindOfPapers(
            Reminders reminders,
            Notifier notifier,
            Recipients recipients,
            Settings settings,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.reminders = reminders;
        this.notifier = notifier;
        this.recipients = recipients;
        this.settings = settings;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** Told now and then how far it is; what it throws ends the work between two units. */
    @FunctionalInterface
    public interface Watch {
        void passed(int told);
    }

    /**
     * Some hundred at a time, each in a unit of work of its own.
     *
     * @return how many were told
     */
    public int remind(LocalDate today, Watch watch) {
        var papers = unitOfWork.run(() -> ReminderSteps.ofPapers(days(KnownSetting.EXPIRY_ALERT_DAYS)));
        var taxes = unitOfWork.run(() -> ReminderSteps.ofTaxes(days(KnownSetting.TAX_ALERT_DAYS)));
        int told = remind(Type.PAPER, papers, today, 0, watch);
        return remind(Type.TAX, taxes, today, told, watch);
    }

    private int remind(Type type, ReminderSteps steps, LocalDate today, int before, Watch watch) {
        var told = before;
        @Nullable Lapsing last = null;
        while (true) {
            var after = last;
            var piece = unitOfWork.run(() -> piece(type, steps, today, after));
            told += piece.told();
            watch.passed(told);
            if (piece.last() == null) return told;
            last = piece.last();
        }
    }

    private record Piece(@Nullable Lapsing last, int told) {}

    private Piece piece(Type type, ReminderSteps steps, LocalDate today, @Nullable Lapsing after) {
        var lapsing = reminders.lapsing(type, today.plusDays(steps.first()), steps.last(), after, PIECE);
        if (lapsing.isEmpty()) return new Piece(null, 0);
        var office = recipients.holding(Role.OFFICE);
        int told = 0;
        for (var each : lapsing) if (tell(each, steps, today, office)) told++;
        return new Piece(lapsing.size() < PIECE ? null : lapsing.getLast(), told);
    }

    private boolean tell(Lapsing lapsing, ReminderSteps steps, LocalDate today, List<AccountId> office) {
        var reached = steps.reached(today, lapsing.day());
        if (reached.isEmpty()) return false;
        var lastStep = lapsing.lastStep();
        if (lastStep != null && lastStep <= reached.get()) return false;
        if (!reminders.take(lapsing, reached.get(), clock.instant())) return false;
        for (var account : office) notifier.notify(account, notice(lapsing, today));
        var owner = lapsing.owner();
        // What else the office keeps of a person is the office's business.
        if (owner != null && lapsing.kind().equals(PaperKind.LICENCE) && !office.contains(owner))
            notifier.notify(owner, ofHisLicence(lapsing.day(), today));
        return true;
    }

    private static Notice ofHisLicence(LocalDate day, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, day);
        return left < 0
                ? Notice.ownLicenceExpired(day)
                : Notice.ownLicenceExpiring(day, left);
    }

    private Notice notice(Lapsing lapsing, LocalDate today) {
        var holder = lapsing.holder().calledName();
        var lapse = new Lapse(
                lapsing.kind().word(), holder == null ? setting(KnownSetting.COMPANY_NAME) : holder, lapsing.day());
        long left = ChronoUnit.DAYS.between(today, lapsing.day());
        return switch (lapsing.type()) {
            case PAPER -> left < 0 ? Notice.paperExpired(lapse) : Notice.paperExpiring(lapse, left);
            case TAX -> left < 0 ? Notice.taxOverdue(lapse) : Notice.taxDue(lapse, left);
        };
    }

    private int days(KnownSetting known) {
        return Integer.parseInt(setting(known));
    }

    private String setting(KnownSetting known) {
        return known.effective(settings.find(known.key()).map(Setting::value).orElse(null));
    }
}
