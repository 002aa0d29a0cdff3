--liquibase formatted sql

--changeset busmanager:fleet-001-bus
create table bus (
    id                  uuid          not null,
    registration_number text          not null,
    registration_key    text          not null,
    bus_name            text,
    capacity            integer       not null,
    bus_type            text,
    status              text          not null,
    home_state_id       uuid,
    monthly_tax_amount  numeric(14,2) not null,
    tax_due_day         integer       not null,
    last_tax_paid_date  date,
    archived_at         timestamptz,
    created_at          timestamptz   not null,
    updated_at          timestamptz   not null,
    version             bigint        not null default 1,
    constraint bus_pk primary key (id),
    constraint bus_home_state_fk foreign key (home_state_id) references state (id),
    constraint bus_registration_length check (length(registration_number) between 1 and 20),
    constraint bus_name_length check (length(bus_name) <= 100),
    constraint bus_type_length check (length(bus_type) <= 50),
    constraint bus_capacity check (capacity between 1 and 200),
    constraint bus_status check (status in ('active', 'maintenance', 'inactive')),
    constraint bus_tax_due_day check (tax_due_day between 1 and 28),
    constraint bus_monthly_tax check (monthly_tax_amount >= 0)
);
--rollback drop table bus;

--changeset busmanager:fleet-001-one-bus-per-plate
--comment: a plate may come back to the road in another register entry once the old one was put away
create unique index bus_registration_unique on bus (registration_key) where archived_at is null;
--rollback drop index bus_registration_unique;

--changeset busmanager:fleet-001-buses-in-order
create index bus_by_registration on bus (registration_key collate "C", id);
--rollback drop index bus_by_registration;

--changeset busmanager:fleet-001-buses-by-parts
select index_for_parts('bus_by_parts', 'bus', 'registration_key || '' '' || lower(coalesce(bus_name, ''''))');
--rollback drop index bus_by_parts;

--changeset busmanager:fleet-001-bus-ownership
--comment: a share holds from a day on, so that the profit of last year is parted as it was agreed then
create table bus_ownership (
    bus_id         uuid         not null,
    from_day       date         not null,
    ownership_type text         not null,
    partner_name   text,
    company_share  numeric(5,2) not null,
    constraint bus_ownership_pk primary key (bus_id, from_day),
    constraint bus_ownership_bus_fk foreign key (bus_id) references bus (id) on delete cascade,
    constraint bus_ownership_type check (ownership_type in ('owned', 'partnership')),
    constraint bus_ownership_partner check ((ownership_type = 'partnership') = (partner_name is not null)),
    constraint bus_ownership_partner_length check (length(partner_name) between 1 and 100),
    constraint bus_ownership_share check (company_share between 0 and 100),
    constraint bus_ownership_owned check (ownership_type = 'partnership' or company_share = 100)
);
--rollback drop table bus_ownership;

--changeset busmanager:fleet-001-tax-record
create table bus_tax_record (
    id                uuid          not null,
    bus_id            uuid          not null,
    tax_period_start  date          not null,
    tax_period_end    date          not null,
    due_date          date          not null,
    amount            numeric(14,2) not null,
    paid_date         date,
    payment_reference text,
    notes             text,
    created_at        timestamptz   not null,
    updated_at        timestamptz   not null,
    version           bigint        not null default 1,
    constraint bus_tax_record_pk primary key (id),
    constraint bus_tax_record_bus_fk foreign key (bus_id) references bus (id),
    constraint bus_tax_record_period check (tax_period_start <= tax_period_end),
    constraint bus_tax_record_amount check (amount >= 0),
    constraint bus_tax_record_reference_length check (length(payment_reference) <= 100),
    constraint bus_tax_record_notes_length check (length(notes) <= 1000)
);
--rollback drop table bus_tax_record;

--changeset busmanager:fleet-001-tax-by-bus
create index bus_tax_record_by_bus on bus_tax_record (bus_id, due_date desc, id);
--rollback drop index bus_tax_record_by_bus;

--changeset busmanager:fleet-001-tax-unpaid
create index bus_tax_record_unpaid on bus_tax_record (bus_id, due_date) where paid_date is null;
--rollback drop index bus_tax_record_unpaid;
