--liquibase formatted sql

--changeset busmanager:trip-002-long-trips
--comment: whoever looks at a day looks two days back for trips that began earlier; the few that take longer are here
create index trip_long on trip (starts_at) where taken_until - starts_at > interval '2 days';
--rollback drop index trip_long;
