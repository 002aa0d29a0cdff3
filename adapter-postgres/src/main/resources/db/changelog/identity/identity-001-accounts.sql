--liquibase formatted sql

--changeset busmanager:identity-001-account
create table account (
    id                  uuid        not null,
    email               text        not null,
    password_hash       text        not null,
    role                text        not null,
    status              text        not null,
    language            text        not null default 'en',
    password_changed_at timestamptz not null,
    last_sign_in_at     timestamptz,
    created_at          timestamptz not null,
    updated_at          timestamptz not null,
    version             bigint      not null default 1,
    constraint account_pk primary key (id),
    constraint account_role check (role in ('admin', 'driver', 'repair_org')),
    constraint account_status check (status in ('waiting', 'active', 'inactive')),
    constraint account_language check (language in ('en', 'hi')),
    constraint account_email_length check (length(email) between 3 and 255)
);
--rollback drop table account;

--changeset busmanager:identity-001-account-email
--comment: one person, one account, however the address is written
create unique index account_email_unique on account (lower(email));
--rollback drop index account_email_unique;

--changeset busmanager:identity-001-person
--comment: a person may be kept without an account: somebody from the old records who never signs in
create table person (
    id          uuid        not null,
    account_id  uuid,
    full_name   text        not null,
    phone       text,
    address     text,
    avatar_url  text,
    workshop_id uuid,
    archived_at timestamptz,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    version     bigint      not null default 1,
    constraint person_pk primary key (id),
    constraint person_account_fk foreign key (account_id) references account (id),
    constraint person_account_unique unique (account_id),
    constraint person_full_name_length check (length(full_name) <= 100)
);
--rollback drop table person;

--changeset busmanager:identity-001-session
create table session (
    id           uuid        not null,
    account_id   uuid        not null,
    started_at   timestamptz not null,
    last_seen_at timestamptz not null,
    expires_at   timestamptz not null,
    ended_at     timestamptz,
    ended_why    text,
    device_hash  bytea,
    client       text,
    address      text        not null,
    constraint session_pk primary key (id),
    constraint session_account_fk foreign key (account_id) references account (id) on delete cascade,
    constraint session_ended_why check (
        ended_why in ('signed_out', 'signed_out_everywhere', 'password_changed', 'role_changed', 'deactivated',
                      'ended_by_office', 'idle'))
);
--rollback drop table session;

--changeset busmanager:identity-001-session-by-account
create index session_by_account on session (account_id, started_at desc);
--rollback drop index session_by_account;

--changeset busmanager:identity-001-sign-in-try
--comment: unknown addresses are counted alike, so the account is known by the hash of the e-mail only
create table sign_in_try (
    id         uuid        not null,
    at         timestamptz not null,
    email_hash bytea       not null,
    address    text        not null,
    constraint sign_in_try_pk primary key (id)
);
create index sign_in_try_by_email on sign_in_try (email_hash, at);
create index sign_in_try_by_address on sign_in_try (address, at);
--rollback drop table sign_in_try;
