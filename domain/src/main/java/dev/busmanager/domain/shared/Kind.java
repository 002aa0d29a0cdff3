package dev.busmanager.domain.shared;

/** What sort of refusal it is. How each is told to the outside is decided at the edge of the house. */
public enum Kind {
    /** A rule of the business is broken. */
    RULE_BROKEN,
    /** The input cannot be understood: wrong shape, out of range, an unknown reference. */
    INVALID,
    /** Nobody has signed in, or what was shown as proof is not valid. */
    NOT_SIGNED_IN,
    /** The caller is known and may not do this. */
    NOT_ALLOWED,
    NOT_FOUND,
    /** It collides with what is already there. */
    CONFLICT,
    /** Somebody changed it since the caller read it. */
    STALE,
    TOO_LARGE,
    /** A kind of file that is not accepted. */
    WRONG_FILE_TYPE,
    /** Too often; it may be tried again later. */
    TOO_OFTEN,
    /** No place at the moment; it may be tried again in a few seconds. */
    BUSY
}
