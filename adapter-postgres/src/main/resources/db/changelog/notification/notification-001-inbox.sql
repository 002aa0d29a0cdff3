--liquibase formatted sql

--changeset busmanager:notification-001-notification
--comment: title and message are rendered at reading, in the language of the person
create table notification (
    id         uuid        not null,
    account_id uuid        not null,
    kind       text        not null,
    params     jsonb       not null,
    link       text,
    created_at timestamptz not null,
    read_at    timestamptz,
    constraint notification_pk primary key (id),
    constraint notification_account_fk foreign key (account_id) references account (id) on delete cascade
);
create index notification_by_account on notification (account_id, created_at desc, id desc);
--rollback drop table notification;

--changeset busmanager:notification-001-unread
--comment: the number at the bell is asked on every page
create index notification_unread on notification (account_id) where read_at is null;
--rollback drop index notification_unread;

--changeset busmanager:notification-001-live-event
--comment: kept for a day, so that a client that was away can go on where it was; for one account, for those who hold
--comment: one role, or, with neither, for everyone
create table live_event (
    id         bigint      not null generated always as identity,
    at         timestamptz not null,
    account_id uuid,
    role       text,
    topic      text        not null,
    subject    text,
    constraint live_event_pk primary key (id),
    constraint live_event_role check (role in ('admin', 'driver', 'repair_org')),
    constraint live_event_audience check (account_id is null or role is null)
);
create index live_event_by_age on live_event (at);
--rollback drop table live_event;
