package dev.busmanager.application.repair.in;

import dev.busmanager.domain.identity.AccountId;

/** Somebody who can sign in for a workshop. */
public record WorkshopUser(AccountId account, String fullName, String email) {}
