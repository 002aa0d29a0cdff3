package dev.busmanager.application.file;

import dev.busmanager.domain.identity.AccountId;
import java.time.Instant;

/** What lets a link be opened without a token: for whom it was made, until when, and the proof that we made it. */
public record LinkSignature(AccountId account, Instant expires, String mac) {}
