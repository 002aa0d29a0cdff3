package dev.busmanager.bootstrap.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.domain.identity.NewPassword;
import dev.busmanager.domain.identity.PasswordHash;
import java.lang.management.ManagementFactory;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.bcrypt.BCrypt;

class BcryptPasswordHashesTest {

    private static final String PASSWORD = "correct horse";

    private final BcryptPasswordHashes hashes = new BcryptPasswordHashes();

    /** Made by the crypt of the C library, which the other programs use as well. */
    @ParameterizedTest
    @ValueSource(strings = {
        "$2a$06$abcdefghijklmnopqrstuud/5IuQmqhVO0kfNEbHJM.fJkPiliBzC",
        "$2b$04$abcdefghijklmnopqrstuujydOTSfIH/d5oUHpsygqV5X9xJLQc6e",
        "$2y$07$abcdefghijklmnopqrstuuhZbjkdqACUPn8aMizcVK3G.oXGejdo6"
    })
    void givenHashOfAnotherProgram_whenMatched_thenOnlyTheRightPasswordFits(String hash) {
        var kept = Optional.of(new PasswordHash(hash));

        assertThat(hashes.matches(PASSWORD, kept, 10)).isTrue();
        assertThat(hashes.matches("something else", kept, 10)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"$2a,6,true", "$2b,6,true", "$2y,10,true", "$2a,10,true", "$2b,10,false", "$2b,12,false", "$2a,12,true"})
    void givenHash_whenAskedWhetherItIsOutdated_thenOldPrefixesAndLowCostsAre(String version, int cost, boolean outdated) {
        var kept = new PasswordHash(BCrypt.hashpw(PASSWORD, BCrypt.gensalt("$2a", cost)).replace("$2a", version));

        assertThat(hashes.isOutdated(kept)).isEqualTo(outdated);
        var renewed = hashes.renew(PASSWORD, kept);
        assertThat(renewed.text()).startsWith("$2b$" + Math.max(10, cost));
        assertThat(hashes.matches(PASSWORD, Optional.of(renewed), 10)).isTrue();
    }

    @Test
    void givenLongPasswordOfAnOldSystem_whenMatched_thenTheFirstSeventyTwoBytesDecideAsTheyDidThere() {
        var kept = hashes.hash(new NewPassword("x".repeat(72)));

        assertThat(hashes.matches("x".repeat(100), Optional.of(kept), 10)).isTrue();
        assertThat(hashes.matches("x".repeat(71), Optional.of(kept), 10)).isFalse();
    }

    @Test
    void givenSomethingThatIsNoHash_whenMatched_thenItIsJustWrong() {
        assertThat(hashes.matches(PASSWORD, Optional.of(new PasswordHash("")), 0)).isFalse();
        assertThat(hashes.matches(PASSWORD, Optional.of(new PasswordHash("$2a$99$nonsense")), 0)).isFalse();
        assertThat(hashes.matches(PASSWORD, Optional.empty(), 0)).isFalse();
    }

    /** Counted in time of this thread, which a busy machine does not change. */
    @Test
    void givenUnknownAccountOrCheapOrDearHash_whenRefused_thenTheWorkIsTheSame() {
        var cheap = Optional.of(new PasswordHash(BCrypt.hashpw(PASSWORD, BCrypt.gensalt("$2a", 6))));
        var usual = Optional.of(new PasswordHash(BCrypt.hashpw(PASSWORD, BCrypt.gensalt("$2b", 10))));
        hashes.matches("warm up", usual, 11);

        var unknown = work(Optional.empty());

        assertThat(work(cheap) / unknown).isBetween(0.6, 1.6);
        assertThat(work(usual) / unknown).isBetween(0.6, 1.6);
    }

    private double work(Optional<PasswordHash> kept) {
        var threads = ManagementFactory.getThreadMXBean();
        var begun = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < 3; i++) hashes.matches("wrong password", kept, 11);
        return threads.getCurrentThreadCpuTime() - begun;
    }
}
