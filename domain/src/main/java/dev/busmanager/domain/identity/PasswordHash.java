package dev.busmanager.domain.identity;

/** What is kept instead of a password: bcrypt, whatever prefix and cost it came with. */
public record PasswordHash(String text) {

    /** Never in a log. */
    @Override
    public String toString() {
        return "PasswordHash";
    }
}
