package dev.busmanager.application.identity.in;

import dev.busmanager.application.identity.in.SignInUseCase.Origin;
import org.jspecify.annotations.Nullable;

/** The very first account, which nobody inside can make. */
public interface FirstAdministratorUseCase {

    boolean isNeeded();

    /** From the first-run page: whoever reads the console of the server owns the installation. */
    SignedInView createWithCode(FirstAdministrator command, String code, Origin origin);

    /** From the environment, at the first start; does nothing when there is an administrator. */
    boolean createFromEnvironment(String email, String password);

    record FirstAdministrator(String email, String password, @Nullable String fullName) {
        /** Never in a log. */
        @Override
        public String toString() {
            return "FirstAdministrator";
        }
    }
}
