--liquibase formatted sql

--changeset busmanager:fleet-004-last-paid-before
--comment: a payment that is taken back gives the bus the day back that it had before
alter table bus_tax_record
    add column last_paid_before date,
    add constraint bus_tax_record_before check (last_paid_before is null or paid_date is not null);
--rollback alter table bus_tax_record drop column last_paid_before;

--changeset busmanager:fleet-004-taxes-by-day
create index bus_tax_record_by_day on bus_tax_record (due_date, id);
--rollback drop index bus_tax_record_by_day;
