package dev.busmanager.application.identity.out;

import dev.busmanager.domain.identity.RegistrationPolicy;
import java.time.Duration;

/** What the company has decided about accounts. Cheap to ask. */
public interface IdentityRules {

    RegistrationPolicy registrationPolicy();

    /** After how long without use somebody is signed out; zero for never. */
    Duration idle();
}
