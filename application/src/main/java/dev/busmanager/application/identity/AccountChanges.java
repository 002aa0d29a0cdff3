package dev.busmanager.application.identity;

import dev.busmanager.application.shared.Audience;
import dev.busmanager.application.shared.LiveEvent;
import dev.busmanager.application.shared.Signal;
import dev.busmanager.application.shared.out.LiveEvents;
import dev.busmanager.application.shared.out.Signals;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.Role;

/** Says that an account is not what it was: to the processes that remember it and to the screens that show it. */
public final class AccountChanges {

    /** The topic of the register of persons, which shows what becomes of their accounts. */
    public static final String PERSON = "person";

    private final Signals signals;
    private final LiveEvents live;

    public AccountChanges(Signals signals, LiveEvents live) {
        this.signals = signals;
        this.live = live;
    }

    /** It is shown differently from now on, in the office and by its owner. */
    public void shown(AccountId id) {
        live.publish(new LiveEvent(Audience.of(Role.OFFICE), PERSON, null));
        live.publish(new LiveEvent(Audience.of(Role.OFFICE), AuthenticateService.ACCOUNT, id.toString()));
        live.publish(new LiveEvent(Audience.of(id), AuthenticateService.ACCOUNT, id.toString()));
    }

    /** What its owner may do, or where he is signed in, is not what anybody remembers. */
    void revoked(AccountId id) {
        signals.send(new Signal(AuthenticateService.ACCOUNT, id.toString()));
        shown(id);
    }

    /** It waits for the office, or not any more. */
    void registration(AccountId id) {
        live.publish(new LiveEvent(Audience.of(Role.OFFICE), "registration", id.toString()));
    }
}
