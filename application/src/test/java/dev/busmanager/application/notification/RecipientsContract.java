package dev.busmanager.application.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.application.notification.out.Recipients;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.shared.Language;
import java.util.UUID;
import org.junit.jupiter.api.Test;

public abstract class RecipientsContract {

    protected abstract Recipients recipients();

    protected abstract AccountId anAccount(Role role, boolean active, Language language);

    @Test
    void givenAccountsOfSeveralRoles_whenOneRoleIsAddressed_thenThoseAreMeantWhoCanSignIn() {
        var office = anAccount(Role.OFFICE, true, Language.ENGLISH);
        var other = anAccount(Role.OFFICE, true, Language.HINDI);
        anAccount(Role.OFFICE, false, Language.ENGLISH);
        anAccount(Role.DRIVER, true, Language.HINDI);

        assertThat(recipients().holding(Role.OFFICE)).containsExactlyInAnyOrder(office, other);
    }

    @Test
    void givenAccount_whenItsLanguageIsAsked_thenItIsThatOfThePersonAndEnglishForAStranger() {
        var account = anAccount(Role.DRIVER, true, Language.HINDI);

        assertThat(recipients().languageOf(account)).isEqualTo(Language.HINDI);
        assertThat(recipients().languageOf(new AccountId(UUID.randomUUID()))).isEqualTo(Language.ENGLISH);
    }
}
