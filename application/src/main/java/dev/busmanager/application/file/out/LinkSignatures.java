package dev.busmanager.application.file.out;

import dev.busmanager.application.file.LinkSignature;
import dev.busmanager.domain.file.FileKey;
import dev.busmanager.domain.identity.AccountId;
import java.time.Instant;

/** Proofs that a link was made by us, for this file and nothing else. */
public interface LinkSignatures {

    LinkSignature sign(FileKey key, AccountId account, Instant expires);

    /** Says nothing about the time. */
    boolean isGenuine(FileKey key, LinkSignature signature);
}
