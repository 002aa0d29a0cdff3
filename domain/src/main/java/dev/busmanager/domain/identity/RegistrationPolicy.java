package dev.busmanager.domain.identity;

/** Who may make himself an account. */
public enum RegistrationPolicy {
    /** Nobody; the office makes all accounts. */
    DISABLED,
    /** Anybody may ask; the office decides. */
    APPROVAL,
    /** Anybody becomes a driver at once. */
    DRIVER
}
