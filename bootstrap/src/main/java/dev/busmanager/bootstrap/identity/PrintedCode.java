package dev.busmanager.bootstrap.identity;

import dev.busmanager.application.identity.out.FirstRunCode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The code of the first run. It follows from the secret of the installation, so it is the same after a restart and in
 * every process, and is kept nowhere.
 */
public final class PrintedCode implements FirstRunCode {

    /** Without those that are mistaken for each other. */
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int LENGTH = 8;

    private final String code;

    public PrintedCode(byte[] secret) {
        code = derive(secret);
    }

    /** As people read it: in two groups. */
    public String printed() {
        return code.substring(0, LENGTH / 2) + "-" + code.substring(LENGTH / 2);
    }

    @Override
    public boolean matches(String offered) {
        var typed = offered.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        return MessageDigest.isEqual(
                typed.getBytes(StandardCharsets.US_ASCII), code.getBytes(StandardCharsets.US_ASCII));
    }

    private static String derive(byte[] secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            var bytes = mac.doFinal("first run".getBytes(StandardCharsets.US_ASCII));
            var letters = new StringBuilder();
            for (int i = 0; i < LENGTH; i++) letters.append(LETTERS.charAt(bytes[i] & 0x1f));
            return letters.toString();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
