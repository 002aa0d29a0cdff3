package dev.busmanager.application.file.in;

import dev.busmanager.application.file.FileLink;
import dev.busmanager.application.file.LinkSignature;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.domain.file.FileKey;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Files that records refer to: how they are shown, and which ones a record may name. */
public interface LinkFilesUseCase {

    /** How long a signed link opens its file, at most. */
    Duration OPEN_FOR = Duration.ofHours(1);

    /**
     * Whoever may read the record may open its files: the feature that shows the record asks here, and asks for
     * nothing that it does not show.
     */
    FileLink link(Actor actor, FileKey key);

    /** A fresh link in place of an old one that we made for the same person, whether or not it has run out. */
    Optional<FileLink> renew(Actor.SignedIn actor, FileKey key, LinkSignature old);

    /**
     * The key that a record is to name from now on.
     *
     * @param field the member of the input, for the refusal
     * @param present what the record names until now: coming back unchanged it passes, whoever brought it
     * @throws dev.busmanager.domain.file.FileException.NotUploaded when the caller did not bring the file himself;
     *     the office may name any
     */
    FileKey refer(Actor actor, String field, FileKey asked, @Nullable FileKey present);
}
