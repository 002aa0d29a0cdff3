--liquibase formatted sql

--changeset busmanager:shared-001-audit-entry
create table audit_entry (
    id         uuid        not null,
    at         timestamptz not null,
    actor_kind text        not null,
    account_id uuid,
    session_id uuid,
    feature    text        not null,
    action     text        not null,
    subject    text,
    before     jsonb       not null,
    after      jsonb       not null,
    constraint audit_entry_pk primary key (id)
);
create index audit_entry_by_subject on audit_entry (feature, subject, at desc);
create index audit_entry_by_account on audit_entry (account_id, at desc);
--rollback drop table audit_entry;

--changeset busmanager:shared-001-audit-entry-append-only splitStatements:false
--comment: what was done stays written, also for a role that would be allowed everything
create function audit_entry_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'audit entries are never changed or deleted' using errcode = 'insufficient_privilege';
end
$$;
create trigger audit_entry_append_only before update or delete or truncate on audit_entry
    for each statement execute function audit_entry_is_append_only();
revoke update, delete, truncate on audit_entry from current_user;
--rollback drop trigger audit_entry_append_only on audit_entry;
--rollback drop function audit_entry_is_append_only();
--rollback grant update, delete, truncate on audit_entry to current_user;

--changeset busmanager:shared-001-keyed-call
--comment: the answer of a call that may be repeated; without a status it is being made at this moment
create table keyed_call (
    account_id   uuid        not null,
    key          text        not null,
    method       text        not null,
    path         text        not null,
    body_hash    bytea       not null,
    role         text        not null,
    made_at      timestamptz not null,
    status       int,
    content_type text,
    etag         text,
    body         bytea,
    constraint keyed_call_pk primary key (account_id, key, method, path),
    constraint keyed_call_account_fk foreign key (account_id) references account (id) on delete cascade
);
create index keyed_call_by_age on keyed_call (made_at);
--rollback drop table keyed_call;
