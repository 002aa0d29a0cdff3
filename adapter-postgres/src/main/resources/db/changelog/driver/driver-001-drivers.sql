--liquibase formatted sql

--changeset busmanager:driver-001-driver
--comment: the number of a licence outlives its renewals and may be known without a date; the dates are papers
create table driver (
    person_id       uuid not null,
    licence_number  text,
    reported_number text,
    constraint driver_pk primary key (person_id),
    constraint driver_person_fk foreign key (person_id) references person (id) on delete cascade,
    constraint driver_licence_number_length check (length(licence_number) between 1 and 20),
    constraint driver_reported_number_length check (length(reported_number) between 1 and 20)
);
comment on column driver.reported_number is 'told by the driver himself; the office has not confirmed it yet';
--rollback drop table driver;

--changeset busmanager:driver-001-reported-papers
create index paper_reported on paper (person_id, kind) where state = 'reported';
--rollback drop index paper_reported;

--changeset busmanager:driver-001-persons-by-age
create index person_by_age on person (created_at desc, id);
--rollback drop index person_by_age;

--changeset busmanager:driver-001-persons-by-parts
--comment: a telephone number is found however it was spaced
select index_for_parts('person_by_parts', 'person',
                       'lower(full_name) || '' '' || coalesce(translate(phone, '' +()-'', ''''), '''')');
--rollback drop index person_by_parts;

--changeset busmanager:driver-001-accounts-by-parts
select index_for_parts('account_by_parts', 'account', 'lower(email)');
--rollback drop index account_by_parts;

--changeset busmanager:driver-001-licences-by-parts
select index_for_parts('driver_by_parts', 'driver', 'upper(translate(licence_number, '' -'', ''''))');
--rollback drop index driver_by_parts;
