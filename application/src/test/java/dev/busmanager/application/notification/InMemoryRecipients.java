package dev.busmanager.application.notification;

import dev.busmanager.application.notification.out.Recipients;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.shared.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

public final class InMemoryRecipients implements Recipients {

    private final List<Recipient> all = new ArrayList<>();

    public AccountId add(Role role, boolean active, Language language) {
        var account = new AccountId(UUID.randomUUID());
        all.add(new Recipient(account, role, active, language));
        return account;
    }

    @Override
    public List<AccountId> holding(Role role) {
        return all.stream()
                .filter(each -> each.active() && each.role() == role)
                .map(Recipient::account)
                .toList();
    }

    @Override
    public Language languageOf(AccountId account) {
        return all.stream()
                .filter(each -> each.account().equals(account))
                .map(Recipient::language)
                .findFirst()
                .orElse(Language.ENGLISH);
    }

    private record Recipient(AccountId account, Role role, boolean active, Language language) {}
}
