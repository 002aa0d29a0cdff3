--liquibase formatted sql

--changeset busmanager:driver-002-drivers-by-licence
--comment: for the same licence in any spelling
create index driver_by_licence on driver (upper(translate(licence_number, ' -', '')))
    where licence_number is not null;
--rollback drop index driver_by_licence;
