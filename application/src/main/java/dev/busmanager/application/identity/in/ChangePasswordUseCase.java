package dev.busmanager.application.identity.in;

import dev.busmanager.application.shared.Actor;

/** A new password for oneself. All other places are signed out by it; the one where it is done stays. */
public interface ChangePasswordUseCase {

    void change(Actor actor, ChangePassword command);

    record ChangePassword(String current, String next, String address) {
        /** Never in a log. */
        @Override
        public String toString() {
            return "ChangePassword";
        }
    }
}
