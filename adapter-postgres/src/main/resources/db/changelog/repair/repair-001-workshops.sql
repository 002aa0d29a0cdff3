--liquibase formatted sql

--changeset busmanager:repair-001-workshop
create table workshop (
    id             uuid        not null,
    org_code       text        not null,
    org_name       text        not null,
    contact_person text,
    phone          text,
    email          text,
    address        text,
    is_active      boolean     not null,
    archived_at    timestamptz,
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    version        bigint      not null default 1,
    constraint workshop_pk primary key (id),
    constraint workshop_code_length check (length(org_code) between 1 and 10),
    constraint workshop_code_capitals check (org_code = upper(org_code)),
    constraint workshop_name_length check (length(org_name) between 1 and 100),
    constraint workshop_contact_length check (length(contact_person) <= 100),
    constraint workshop_phone_length check (length(phone) <= 50),
    constraint workshop_email_length check (length(email) <= 255),
    constraint workshop_address_length check (length(address) <= 500)
);
--rollback drop table workshop;

--changeset busmanager:repair-001-one-workshop-per-code
--comment: a code is free again once its workshop was put away
create unique index workshop_code_unique on workshop (org_code) where archived_at is null;
--rollback drop index workshop_code_unique;

--changeset busmanager:repair-001-codes
--comment: counts on whatever becomes of a workshop, so that no code on an old bill ever means another one
create sequence workshop_code_number;
--rollback drop sequence workshop_code_number;

--changeset busmanager:repair-001-people-of-no-workshop
--comment: until now nothing looked whether there is such a workshop, and none could be there; such an id names nothing
update person set workshop_id = null
 where workshop_id is not null and not exists (select from workshop where workshop.id = person.workshop_id);
--rollback select 1;

--changeset busmanager:repair-001-people-of-a-workshop
alter table person add constraint person_workshop_fk foreign key (workshop_id) references workshop (id);
--rollback alter table person drop constraint person_workshop_fk;

--changeset busmanager:repair-001-people-by-workshop
create index person_by_workshop on person (workshop_id) where workshop_id is not null;
--rollback drop index person_by_workshop;
