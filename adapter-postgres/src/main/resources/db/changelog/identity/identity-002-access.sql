--liquibase formatted sql

--changeset busmanager:identity-002-without-access
--comment: a driver from a spreadsheet has neither e-mail nor password and stands in the register all the same
alter table account
    alter column email drop not null,
    alter column password_hash drop not null,
    add constraint account_password_needs_email check (password_hash is null or email is not null);
--rollback alter table account drop constraint account_password_needs_email;
--rollback alter table account alter column email set not null, alter column password_hash set not null;

--changeset busmanager:identity-002-persons-by-name
--comment: for the same name, and for the list in the order of names
create index person_by_name on person (lower(full_name), id);
--rollback drop index person_by_name;
