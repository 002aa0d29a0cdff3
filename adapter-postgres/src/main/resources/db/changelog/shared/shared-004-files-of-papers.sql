--liquibase formatted sql

--changeset busmanager:shared-004-papers-among-the-files
alter table stored_file
    drop constraint stored_file_key_shape,
    add constraint stored_file_key_shape check (key ~ '^(expenses|repairs|papers|logos)/[A-Za-z0-9_][A-Za-z0-9._/-]*$');
--rollback alter table stored_file drop constraint stored_file_key_shape, add constraint stored_file_key_shape check (key ~ '^(expenses|repairs|logos)/[A-Za-z0-9_][A-Za-z0-9._/-]*$');
