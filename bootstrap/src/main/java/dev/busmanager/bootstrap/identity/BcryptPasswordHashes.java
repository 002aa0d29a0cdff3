package dev.busmanager.bootstrap.identity;

import dev.busmanager.application.identity.out.PasswordHashes;
import dev.busmanager.domain.identity.IdentityException;
import dev.busmanager.domain.identity.NewPassword;
import dev.busmanager.domain.identity.PasswordHash;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.security.crypto.bcrypt.BCrypt;

/** bcrypt, as the old systems wrote it and as we write it. */
public final class BcryptPasswordHashes implements PasswordHashes {

    /** About a quarter of a second on a Raspberry Pi. */
    static final int COST = 10;

    private static final String VERSION = "$2b";
    /** What bcrypt looks at; the old systems cut there silently, so an old longer password must still fit. */
    private static final int BYTES = 72;

    private static final Pattern FORM = Pattern.compile("\\$2[abxy]\\$(\\d\\d)\\$[./A-Za-z0-9]{53}");

    /** Two processors' worth; the others wait here instead of slowing down everything else. */
    private final Semaphore places = new Semaphore(2, true);

    @Override
    public PasswordHash hash(NewPassword password) {
        return atPlace(() -> hash(bytes(password.text()), COST));
    }

    @Override
    public boolean matches(String password, Optional<PasswordHash> kept, int highestCost) {
        var bytes = bytes(password);
        var highest = Math.max(COST, Math.min(highestCost, 14));
        return atPlace(() -> {
            if (kept.isEmpty() || cost(kept.get()) == 0) {
                spend(bytes, highest);
                return false;
            }
            if (BCrypt.checkpw(bytes, kept.get().text())) return true;
            // Each step costs twice the one before: from the hash's own cost upwards they add up to the highest.
            for (var cost = cost(kept.get()); cost < highest; cost++) spend(bytes, cost);
            return false;
        });
    }

    @Override
    public boolean isOutdated(PasswordHash kept) {
        return cost(kept) < COST || !kept.text().startsWith(VERSION);
    }

    @Override
    public PasswordHash renew(String password, PasswordHash kept) {
        return atPlace(() -> hash(bytes(password), Math.max(COST, cost(kept))));
    }

    private static void spend(byte[] bytes, int cost) {
        hash(bytes, cost);
    }

    private static PasswordHash hash(byte[] bytes, int cost) {
        return new PasswordHash(BCrypt.hashpw(bytes, BCrypt.gensalt(VERSION, cost)));
    }

    /** Zero for what is not a hash at all. */
    private static int cost(PasswordHash hash) {
        var form = FORM.matcher(hash.text());
        return form.matches() ? Integer.parseInt(form.group(1)) : 0;
    }

    private static byte[] bytes(String password) {
        var bytes = password.getBytes(StandardCharsets.UTF_8);
        return bytes.length <= BYTES ? bytes : Arrays.copyOf(bytes, BYTES);
    }

    private <T> T atPlace(Supplier<T> work) {
        try {
            if (!places.tryAcquire(3, TimeUnit.SECONDS)) throw new IdentityException.Crowded();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IdentityException.Crowded();
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
