package dev.busmanager.adapter.filestore;

import dev.busmanager.application.file.LinkSignature;
import dev.busmanager.application.file.out.LinkSignatures;
import dev.busmanager.domain.file.FileKey;
import dev.busmanager.domain.identity.AccountId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Signs with a key of its own, so that a signature can never stand for a token or the other way round. */
@Component
class SignedLinks implements LinkSignatures {

    private static final String ALGORITHM = "HmacSHA256";
    private static final byte[] PURPOSE = "busmanager: links to files".getBytes(StandardCharsets.US_ASCII);

    /** Half of it: 128 bits are beyond guessing, and links stay short. */
    private static final int KEPT_BYTES = 16;

    private final SecretKey key;
    private final @Nullable SecretKey previous;

    SignedLinks(LinkSecrets secrets) {
        key = derived(secrets.current());
        previous = secrets.previous() == null ? null : derived(secrets.previous());
    }

    @Override
    public LinkSignature sign(FileKey file, AccountId account, Instant expires) {
        return new LinkSignature(account, expires, mac(key, file, account, expires));
    }

    @Override
    public boolean isGenuine(FileKey file, LinkSignature signature) {
        return matches(key, file, signature) || (previous != null && matches(previous, file, signature));
    }

    private static boolean matches(SecretKey key, FileKey file, LinkSignature signature) {
        var expected = mac(key, file, signature.account(), signature.expires());
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.US_ASCII), signature.mac().getBytes(StandardCharsets.UTF_8));
    }

    private static String mac(SecretKey key, FileKey file, AccountId account, Instant expires) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            var text = file + "\n" + account + "\n" + expires.getEpochSecond();
            var full = mac.doFinal(text.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(full, KEPT_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SecretKey derived(byte[] secret) {
        try {
            var parameters = HKDFParameterSpec.ofExtract().addIKM(secret).thenExpand(PURPOSE, 32);
            return KDF.getInstance("HKDF-SHA256").deriveKey(ALGORITHM, parameters);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
