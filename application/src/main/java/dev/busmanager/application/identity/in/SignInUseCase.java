package dev.busmanager.application.identity.in;

import org.jspecify.annotations.Nullable;

/** The door: sign in, register. */
public interface SignInUseCase {

    SignedInView signIn(SignIn command);

    /**
     * @return the new driver, signed in, where the policy lets him in at once
     * @throws dev.busmanager.domain.identity.IdentityException.RegistrationWaits when the office has to decide
     */
    SignedInView register(Register command);

    record SignIn(String email, String password, Origin origin) {
        /** Never in a log. */
        @Override
        public String toString() {
            return "SignIn";
        }
    }

    record Register(String email, String password, String fullName, Origin origin) {
        /** Never in a log. */
        @Override
        public String toString() {
            return "Register";
        }
    }

    /**
     * From where somebody knocks.
     *
     * @param address of the network
     * @param client how the program calls itself, for the list "where I am signed in"
     * @param device a random word that our own client keeps, by which a device is known again
     */
    record Origin(String address, @Nullable String client, @Nullable String device) {}
}
