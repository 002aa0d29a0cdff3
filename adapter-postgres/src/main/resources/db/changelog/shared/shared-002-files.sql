--liquibase formatted sql

--changeset busmanager:shared-002-stored-file
--comment: what lies in the file store; the key is folder and name as on the wire
create table stored_file (
    key          text        not null,
    content_type text        not null,
    size         bigint      not null,
    sha256       bytea       not null,
    width        int,
    height       int,
    uploaded_by  uuid,
    uploaded_at  timestamptz not null,
    constraint stored_file_pk primary key (key),
    constraint stored_file_size check (size > 0)
);
create index stored_file_by_age on stored_file (uploaded_at);
--rollback drop table stored_file;
