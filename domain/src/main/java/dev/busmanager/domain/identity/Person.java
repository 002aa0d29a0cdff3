package dev.busmanager.domain.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person of the company, as far as identity is concerned; the licence belongs to the driver register. */
public record Person(
        PersonId id,
        AccountId account,
        FullName fullName,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String avatarUrl,
        @Nullable UUID workshop) {

    public static Person named(PersonId id, AccountId account, FullName fullName) {
        return new Person(id, account, fullName, null, null, null, null);
    }
}
