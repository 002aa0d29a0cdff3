--liquibase formatted sql

--changeset busmanager:fleet-005-calendar-link
--comment: the address is shown once; whoever reads this table cannot open a calendar
create table calendar_link (
    id           uuid        not null,
    account_id   uuid        not null,
    token_hash   bytea       not null,
    made_at      timestamptz not null,
    last_used_at timestamptz,
    constraint calendar_link_pk primary key (id),
    constraint calendar_link_account_fk foreign key (account_id) references account (id) on delete cascade,
    constraint calendar_link_token_unique unique (token_hash),
    constraint calendar_link_hash check (octet_length(token_hash) = 32)
);
create index calendar_link_by_account on calendar_link (account_id, made_at desc);
--rollback drop table calendar_link;
