package dev.busmanager.adapter.filestore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.application.file.LinkSignature;
import dev.busmanager.domain.file.FileKey;
import dev.busmanager.domain.file.Folder;
import dev.busmanager.domain.identity.AccountId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SignedLinksTest {

    private static final FileKey RECEIPT = new FileKey(Folder.EXPENSES, "a.pdf");
    private static final AccountId DRIVER = new AccountId(UUID.randomUUID());
    private static final Instant EXPIRES = Instant.parse("2026-11-20T05:00:00Z");

    private final SignedLinks links = new SignedLinks(new LinkSecrets(secret("now"), null));

    @Test
    void givenLink_whenNothingIsChanged_thenGenuine() {
        var signature = links.sign(RECEIPT, DRIVER, EXPIRES);

        assertThat(links.isGenuine(RECEIPT, signature)).isTrue();
        assertThat(signature.mac()).matches("[A-Za-z0-9_-]{22}");
    }

    @Test
    void givenLink_whenAnythingIsChanged_thenNotGenuine() {
        var genuine = links.sign(RECEIPT, DRIVER, EXPIRES);

        assertThat(links.isGenuine(new FileKey(Folder.EXPENSES, "b.pdf"), genuine)).isFalse();
        assertThat(links.isGenuine(new FileKey(Folder.REPAIRS, "a.pdf"), genuine)).isFalse();
        assertThat(links.isGenuine(
                        RECEIPT, new LinkSignature(new AccountId(UUID.randomUUID()), EXPIRES, genuine.mac())))
                .isFalse();
        assertThat(links.isGenuine(RECEIPT, new LinkSignature(DRIVER, EXPIRES.plusSeconds(1), genuine.mac())))
                .isFalse();
        assertThat(links.isGenuine(RECEIPT, new LinkSignature(DRIVER, EXPIRES, ""))).isFalse();
        assertThat(links.isGenuine(RECEIPT, new LinkSignature(DRIVER, EXPIRES, genuine.mac() + "A")))
                .isFalse();
    }

    @Test
    void givenChangedSecret_whenOldLinksCome_thenGenuineOnlyWhileThePreviousSecretIsKnown() {
        var old = links.sign(RECEIPT, DRIVER, EXPIRES);

        assertThat(new SignedLinks(new LinkSecrets(secret("next"), secret("now"))).isGenuine(RECEIPT, old))
                .isTrue();
        assertThat(new SignedLinks(new LinkSecrets(secret("next"), null)).isGenuine(RECEIPT, old))
                .isFalse();
    }

    private static byte[] secret(String text) {
        return (text + " and enough characters to be thirty-two bytes").getBytes(StandardCharsets.UTF_8);
    }
}
