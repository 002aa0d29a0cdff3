--liquibase formatted sql

--changeset busmanager:repair-002-workshops-by-name
--comment: or the people of all workshops are gathered before the first page is cut off
create index workshop_by_name on workshop (lower(org_name), id);
--rollback drop index workshop_by_name;
