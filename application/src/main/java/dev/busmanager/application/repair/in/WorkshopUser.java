package dev.busmanager.application.repair.in;

import dev.busmanager.domain.identity.AccountId;
import org.jspecify.annotations.Nullable;

/** Somebody who belongs to a workshop, and signs in for it once he has an e-mail and a password. */
public record WorkshopUser(AccountId account, String fullName, @Nullable String email) {}
