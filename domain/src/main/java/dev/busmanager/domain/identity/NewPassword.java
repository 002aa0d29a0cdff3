package dev.busmanager.domain.identity;

import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidInputException;
import java.nio.charset.StandardCharsets;

/** A password that somebody wants to have from now on. */
public record NewPassword(String text) {

    private static final int FEWEST_CHARACTERS = 8;
    /** What bcrypt takes in; a longer one would be cut without anybody noticing. */
    private static final int MOST_BYTES = 72;

    public NewPassword {
        if (text.codePointCount(0, text.length()) < FEWEST_CHARACTERS)
            throw new InvalidInputException(
                    "password", Flaw.tooShort(FEWEST_CHARACTERS), "A password needs at least 8 characters");
        if (text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES)
            throw new InvalidInputException(
                    "password",
                    Flaw.tooManyBytes(MOST_BYTES),
                    "A password can have at most 72 bytes; please take a shorter one");
        if (text.indexOf('\0') >= 0)
            throw new InvalidInputException("password", Flaw.unusableCharacters(), "A password cannot hold NUL");
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "NewPassword";
    }
}
