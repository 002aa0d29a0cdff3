package dev.busmanager.adapter.rest.shared;

import dev.busmanager.application.file.LinkSignature;
import dev.busmanager.domain.file.FileException;
import dev.busmanager.domain.identity.AccountId;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How the signature of a link stands in its query. */
public final class LinkQuery {

    static final String PATTERN = "expires=(?<expires>\\d{1,11})&account=(?<account>[0-9a-f-]{36})"
            + "&signature=(?<signature>[A-Za-z0-9_-]{1,64})";

    private LinkQuery() {}

    static String of(LinkSignature signature) {
        return "expires=%d&account=%s&signature=%s"
                .formatted(signature.expires().getEpochSecond(), signature.account(), signature.mac());
    }

    /** Nothing when the link is not signed at all. */
    public static @Nullable LinkSignature in(HttpServletRequest request) {
        var mac = request.getParameter("signature");
        if (mac == null) return null;
        return signature(request.getParameter("expires"), request.getParameter("account"), mac);
    }

    static LinkSignature signature(@Nullable String expires, @Nullable String account, String mac) {
        if (expires == null || account == null) throw new FileException.Foreign();
        try {
            return new LinkSignature(
                    new AccountId(UUID.fromString(account)), Instant.ofEpochSecond(Long.parseLong(expires)), mac);
        } catch (IllegalArgumentException | DateTimeException _) {
            throw new FileException.Foreign();
        }
    }
}
