package dev.busmanager.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.busmanager.domain.shared.InvalidInputException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {

    private static final Instant NOW = Instant.parse("2026-11-21T06:30:00Z");
    private static final PasswordHash HASH = new PasswordHash("hash");

    @Test
    void givenWaitingAccount_whenApproved_thenActiveInTheGivenRole() {
        var approved = waiting().approve(Role.WORKSHOP);

        assertThat(approved.isActive()).isTrue();
        assertThat(approved.role()).isEqualTo(Role.WORKSHOP);
        assertThatExceptionOfType(IdentityException.NotWaiting.class).isThrownBy(() -> approved.approve(Role.DRIVER));
        assertThatExceptionOfType(IdentityException.NotWaiting.class).isThrownBy(approved::requireWaiting);
    }

    @Test
    void givenAccountThatIsNotOpen_whenSomebodyComesIn_thenToldWhy() {
        assertThatExceptionOfType(IdentityException.WaitingForApproval.class).isThrownBy(waiting()::requireOpen);
        assertThatExceptionOfType(IdentityException.SwitchedOff.class).isThrownBy(open().deactivate()::requireOpen);
        assertThatCode(open().deactivate().reactivate()::requireOpen).doesNotThrowAnyException();
    }

    @Test
    void givenWaitingAccount_whenSwitchedOnOrOff_thenRefusedSinceItMustBeDecidedFirst() {
        assertThatExceptionOfType(IdentityException.StillWaiting.class).isThrownBy(waiting()::reactivate);
        assertThatExceptionOfType(IdentityException.StillWaiting.class).isThrownBy(waiting()::deactivate);
    }

    @Test
    void givenRenewedHash_whenLookedAt_thenThePasswordCountsAsUnchanged() {
        var renewed = open().renewHash(new PasswordHash("better"));

        assertThat(renewed.passwordChangedAt()).isEqualTo(NOW);
        assertThat(open().changePassword(HASH, NOW.plusSeconds(5)).passwordChangedAt()).isEqualTo(NOW.plusSeconds(5));
    }

    @Test
    void givenSomebodyWithoutPassword_whenAskedWhetherHeLetsOthersIn_thenNotBeforeHeHasOne() {
        var named = Account.open(new AccountId(UUID.randomUUID()), null, null, Role.OFFICE, NOW);

        assertThat(named.hasAccess()).isFalse();
        assertThat(named.isActiveOffice()).isFalse();
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> named.changePassword(null, HASH, NOW));
        var opened = named.changePassword(new EmailAddress("c@d.in"), HASH, NOW);
        assertThat(opened.isActiveOffice()).isTrue();
        assertThat(opened.email()).isEqualTo(new EmailAddress("c@d.in"));
    }

    @Test
    void givenAnEmail_whenAnotherIsGivenWithAPassword_thenItStays() {
        assertThatExceptionOfType(IdentityException.EmailStands.class)
                .isThrownBy(() -> open().changePassword(new EmailAddress("c@d.in"), HASH, NOW));
        assertThat(open().changePassword(new EmailAddress("A@B.in"), HASH, NOW).email())
                .isEqualTo(new EmailAddress("a@b.in"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.c", " admin@fleet.local ", "First.Last+tag@sub.example.in", "श@उदाहरण.भारत"})
    void givenAddressOfTheForm_whenTaken_thenFine(String text) {
        assertThat(new EmailAddress(text).text()).isEqualTo(text.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a@b", "a b@c.d", "a@@b.c", "@b.c", "a@.", "a\u0000@b.c"})
    void givenSomethingElse_whenTakenForAnAddress_thenRefused(String text) {
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> new EmailAddress(text));
    }

    @Test
    void givenTwoSpellings_whenCompared_thenOneAddress() {
        assertThat(new EmailAddress("Admin@Fleet.LOCAL").key()).isEqualTo(new EmailAddress("admin@fleet.local").key());
    }

    @Test
    void givenNewPassword_whenShorterThanEightOrLongerThanBcryptTakes_thenRefused() {
        assertThatCode(() -> new NewPassword("12345678")).doesNotThrowAnyException();
        assertThatCode(() -> new NewPassword("x".repeat(72))).doesNotThrowAnyException();
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> new NewPassword("1234567"));
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> new NewPassword("x".repeat(73)));
        // Twenty-five characters of three bytes each.
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> new NewPassword("क".repeat(25)));
        assertThat(new NewPassword("do not show").toString()).doesNotContain("show");
    }

    private static Account open() {
        return Account.open(new AccountId(UUID.randomUUID()), new EmailAddress("a@b.in"), HASH, Role.DRIVER, NOW);
    }

    private static Account waiting() {
        return Account.waiting(new AccountId(UUID.randomUUID()), new EmailAddress("a@b.in"), HASH, NOW);
    }
}
