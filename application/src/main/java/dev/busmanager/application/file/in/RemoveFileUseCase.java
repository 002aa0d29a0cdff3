package dev.busmanager.application.file.in;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.domain.file.FileKey;

/** Taking a file away: the office any, others what they brought themselves, as long as no record refers to it. */
public interface RemoveFileUseCase {

    void remove(Actor actor, FileKey key);
}
