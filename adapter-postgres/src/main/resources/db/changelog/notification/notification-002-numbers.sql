--liquibase formatted sql

--changeset busmanager:notification-002-live-event-number
--comment: given after the event was kept, so that nobody has to wait for others in order to keep one
alter table live_event add column number bigint;
update live_event set number = id;
create unique index live_event_by_number on live_event (number);
create index live_event_without_number on live_event (id) where number is null;
--rollback alter table live_event drop column number;
