package dev.busmanager.bootstrap.demo;

import dev.busmanager.application.identity.in.SignInUseCase;
import dev.busmanager.application.identity.in.SignInUseCase.Origin;
import dev.busmanager.application.identity.in.SignInUseCase.Register;
import dev.busmanager.application.settings.in.SettingsUseCase;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.domain.identity.IdentityException;

/** Somebody who waits for the office, where the company lets people register. */
final class DemoRegistration implements DemoPart {

    private static final String NAME = "Ganesh Shinde";

    @Override
    public String what() {
        return "registrations that wait";
    }

    @Override
    public void write(Loading loading) {
        var policy = loading.get(SettingsUseCase.class).one(Actor.HOUSE, "registration_policy");
        if (!policy.value().equals("approval")) return;
        loading.onceFor(Loading.email(NAME), () -> register(loading));
    }

    private static void register(Loading loading) {
        var origin = new Origin("127.0.0.1", "demo", null);
        try {
            loading.get(SignInUseCase.class)
                    .register(new Register(Loading.email(NAME), loading.password(), NAME, origin));
        } catch (IdentityException.RegistrationWaits _) {
            // As it is meant to be.
        }
    }
}
