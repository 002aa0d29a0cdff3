package dev.busmanager.adapter.rest.shared;

import dev.busmanager.application.file.FileLink;
import dev.busmanager.application.file.in.LinkFilesUseCase;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.domain.file.FileException;
import dev.busmanager.domain.file.FileKey;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Addresses of files on the wire. Clients put them into links and pictures, where no header is sent, and send them back
 * as they got them; records hold keys only.
 */
@Component
public class FileLinks {

    private static final String PATH = "/api/uploads/";

    /** One of ours as {@link #link} wrote it, wherever we were reached then. */
    private static final Pattern SIGNED =
            Pattern.compile("(?:https?://[^\\s\"'<>\\\\?#]*)?" + PATH + "(?<key>[A-Za-z0-9._/-]+)\\?" + LinkQuery.PATTERN);

    private final LinkFilesUseCase files;
    private final OwnAddress address;

    FileLinks(LinkFilesUseCase files, OwnAddress address) {
        this.files = files;
        this.address = address;
    }

    /** For whom the record was shown to; he may open the link without proving again who he is. */
    public String link(FileKey key, Actor actor, HttpServletRequest request) {
        return text(files.link(actor, key), request);
    }

    /**
     * The key that a record is to hold, from what a client sent: an address as it got it from an upload or from a
     * record, or a bare key. Blank means none.
     *
     * @param field the member of the input
     * @param present what the record holds until now
     */
    public @Nullable FileKey stored(
            String field, @Nullable String value, @Nullable FileKey present, Actor actor) {
        if (value == null || value.isBlank()) return null;
        var asked = FileKey.inLink(value).orElseThrow(() -> new FileException.NotUploaded(field));
        return files.refer(actor, field, asked, present);
    }

    /**
     * The same text with every signed link in it signed anew. Texts hold what people typed, too: only what we did sign
     * once is signed again, or anyone could have any file signed by writing its name into a remark.
     */
    String renewed(String text, Actor.SignedIn actor, HttpServletRequest request) {
        return SIGNED.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(renewed(found, actor, request)));
    }

    private String renewed(MatchResult found, Actor.SignedIn actor, HttpServletRequest request) {
        var old = LinkQuery.signature(found.group("expires"), found.group("account"), found.group("signature"));
        return FileKey.parse(found.group("key"))
                .flatMap(key -> files.renew(actor, key, old))
                .map(link -> text(link, request))
                .orElseGet(found::group);
    }

    private String text(FileLink link, HttpServletRequest request) {
        var plain = address.base(request) + PATH + link.key();
        if (link.signature() != null) return plain + "?" + LinkQuery.of(link.signature());
        return link.contentVersion() == null ? plain : plain + "?v=" + link.contentVersion();
    }
}
