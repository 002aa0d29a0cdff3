--liquibase formatted sql

--changeset busmanager:shared-002-stored-file
--comment: what lies in the file store; the key is folder and name as on the wire, the place where it lies on the disk
create table stored_file (
    key          text        not null,
    place        text        not null,
    content_type text        not null,
    size         bigint      not null,
    sha256       bytea       not null,
    width        int,
    height       int,
    uploaded_by  uuid,
    uploaded_at  timestamptz not null,
    constraint stored_file_pk primary key (key),
    constraint stored_file_place_unique unique (place),
    constraint stored_file_key_shape check (key ~ '^(expenses|repairs|logos)/[A-Za-z0-9_][A-Za-z0-9._/-]*$'),
    constraint stored_file_content_type check (
        content_type in ('image/jpeg', 'image/png', 'image/webp', 'application/pdf')),
    constraint stored_file_size check (size > 0),
    constraint stored_file_sha256 check (octet_length(sha256) = 32),
    constraint stored_file_extent check ((width is null) = (height is null))
);
--rollback drop table stored_file;
