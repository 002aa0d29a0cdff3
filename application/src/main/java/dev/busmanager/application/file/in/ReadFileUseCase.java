package dev.busmanager.application.file.in;

import dev.busmanager.application.file.LinkSignature;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.domain.file.FileKey;
import dev.busmanager.domain.file.StoredFile;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Opening a file: logos for everyone, others for the office, for who brought them, and for who has a signed link. */
public interface ReadFileUseCase {

    ReadableFile open(Actor actor, FileKey key, @Nullable LinkSignature signature);

    record ReadableFile(StoredFile file, Path path) {}
}
