--liquibase formatted sql

--changeset busmanager:fleet-007-unpaid-taxes-first
--comment: the order of the list: what waits longest comes first; of what is done, the newest
create index bus_tax_record_unpaid_first on bus_tax_record
    ((paid_date is not null), (case when paid_date is null then due_date end), due_date desc, id);
--rollback drop index bus_tax_record_unpaid_first;
