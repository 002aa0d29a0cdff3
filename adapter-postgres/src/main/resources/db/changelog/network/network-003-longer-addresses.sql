--liquibase formatted sql

--changeset busmanager:network-003-longer-addresses
--comment: as long as every other address
alter table route drop constraint route_from_address_length;
alter table route drop constraint route_to_address_length;
alter table route add constraint route_from_address_length check (length(from_address) <= 500);
alter table route add constraint route_to_address_length check (length(to_address) <= 500);
--rollback alter table route drop constraint route_from_address_length;
--rollback alter table route drop constraint route_to_address_length;
--rollback alter table route add constraint route_from_address_length check (length(from_address) <= 300);
--rollback alter table route add constraint route_to_address_length check (length(to_address) <= 300);
