package dev.busmanager.domain.identity;

import dev.busmanager.domain.shared.Archivable;
import dev.busmanager.domain.shared.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person of the company, as far as identity is concerned; the licence belongs to the driver register.
 *
 * @param account none for somebody from old records who never signs in
 */
public record Person(
        PersonId id,
        @Nullable AccountId account,
        FullName fullName,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String avatarUrl,
        @Nullable UUID workshop,
        @Nullable Instant archivedAt,
        Version version)
        implements Archivable<Person> {

    public static final int ADDRESS_MOST = 500;

    public static Person named(PersonId id, AccountId account, FullName fullName) {
        return fresh(id, account, fullName, null, null, null);
    }

    public static Person fresh(
            PersonId id,
            AccountId account,
            FullName fullName,
            @Nullable String phone,
            @Nullable String address,
            @Nullable UUID workshop) {
        return new Person(id, account, fullName, phone, address, null, workshop, null, Version.FIRST);
    }

    public Person reachedAt(FullName name, @Nullable String phone, @Nullable String address) {
        return new Person(id, account, name, phone, address, avatarUrl, workshop, archivedAt, version);
    }

    @Override
    public Person archivedSince(@Nullable Instant instant) {
        return new Person(id, account, fullName, phone, address, avatarUrl, workshop, instant, version);
    }
}
