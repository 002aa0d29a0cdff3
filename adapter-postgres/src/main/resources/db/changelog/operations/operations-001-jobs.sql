--liquibase formatted sql

--changeset busmanager:operations-001-job
--comment: a lease has another owner for each try, so that whoever lost it and comes back changes nothing
create table job (
    id            uuid        not null,
    kind          text        not null,
    unique_key    text,
    payload       jsonb       not null,
    state         text        not null,
    run_at        timestamptz not null,
    tries         integer     not null,
    lease_owner   uuid,
    lease_until   timestamptz,
    cancel_asked  boolean     not null default false,
    done          bigint      not null,
    total         bigint,
    phase         text,
    result        jsonb       not null,
    error_code    text,
    error_message text,
    error_params  jsonb,
    created_by    uuid,
    created_at    timestamptz not null,
    started_at    timestamptz,
    finished_at   timestamptz,
    version       bigint      not null default 1,
    constraint job_pk primary key (id),
    constraint job_key_unique unique (kind, unique_key),
    constraint job_created_by_fk foreign key (created_by) references account (id) on delete set null,
    constraint job_state check (state in ('waiting', 'running', 'done', 'parked', 'cancelled')),
    constraint job_leased check (
        (state = 'running') = (lease_owner is not null) and (lease_owner is null) = (lease_until is null)),
    constraint job_finished check ((state in ('done', 'parked', 'cancelled')) = (finished_at is not null)),
    constraint job_error check (
        (error_code is null) = (error_message is null) and (error_code is null) = (error_params is null))
);
--rollback drop table job;

--changeset busmanager:operations-001-job-waiting
--comment: what is to be taken next
create index job_waiting on job (run_at) where state = 'waiting';
--rollback drop index job_waiting;

--changeset busmanager:operations-001-job-running
--comment: what is to be taken over
create index job_running on job (lease_until) where state = 'running';
--rollback drop index job_running;

--changeset busmanager:operations-001-job-newest
create index job_newest on job (created_at desc, id desc);
--rollback drop index job_newest;

--changeset busmanager:operations-001-job-by-state
create index job_by_state on job (state, created_at desc, id desc);
--rollback drop index job_by_state;

--changeset busmanager:operations-001-job-over
--comment: what is forgotten after a while
create index job_over on job (finished_at) where finished_at is not null;
--rollback drop index job_over;

--changeset busmanager:operations-001-job-by-maker
--comment: for the foreign key
create index job_by_maker on job (created_by) where created_by is not null;
--rollback drop index job_by_maker;
