package dev.busmanager.application.notification;

import dev.busmanager.application.notification.out.Recipients;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.shared.Language;

class InMemoryRecipientsTest extends RecipientsContract {

    private final InMemoryRecipients recipients = new InMemoryRecipients();

    @Override
    protected Recipients recipients() {
        return recipients;
    }

    @Override
    protected AccountId anAccount(Role role, boolean active, Language language) {
        return recipients.add(role, active, language);
    }
}
