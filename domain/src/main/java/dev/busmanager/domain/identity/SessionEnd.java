package dev.busmanager.domain.identity;

/** Why somebody is not signed in any more. */
public enum SessionEnd {
    SIGNED_OUT("signed_out"),
    SIGNED_OUT_EVERYWHERE("signed_out_everywhere"),
    PASSWORD_CHANGED("password_changed"),
    ROLE_CHANGED("role_changed"),
    DEACTIVATED("deactivated"),
    ENDED_BY_OFFICE("ended_by_office"),
    IDLE("idle");

    private final String wire;

    SessionEnd(String wire) {
        this.wire = wire;
    }

    public String wire() {
        return wire;
    }
}
