package dev.busmanager.domain.file;

import dev.busmanager.domain.identity.AccountId;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A file that is kept.
 *
 * @param place where it lies in the store: its key, except for what is replaced under the same key
 * @param picture nothing for what is no picture
 * @param uploadedBy nobody for what was imported
 */
public record StoredFile(
        FileKey key,
        String place,
        FileType type,
        long size,
        byte[] sha256,
        @Nullable PictureSize picture,
        @Nullable AccountId uploadedBy,
        Instant uploadedAt) {

    public boolean isOf(AccountId account) {
        return account.equals(uploadedBy);
    }

    /** Logos are shown before anybody has signed in. */
    public boolean isPublic() {
        return key.folder() == Folder.LOGOS;
    }

    public String fingerprint() {
        return HexFormat.of().formatHex(sha256);
    }

    /** Changes with the content, so that a browser may keep the old content for ever. */
    public String contentVersion() {
        return fingerprint().substring(0, 8);
    }
}
