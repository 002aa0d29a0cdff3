--liquibase formatted sql

--changeset busmanager:trip-003-words
--comment: what is searched is made small once, and not for each row that a search passes
alter table trip
    add column words text not null generated always as
        (lower(trip_number || ' ' || coalesce(bus_name_snapshot, '') || ' ' || coalesce(driver_name_snapshot, ''))) stored;
drop index trip_by_parts;
select index_for_parts('trip_by_parts', 'trip', 'words');
--rollback drop index trip_by_parts;
--rollback alter table trip drop column words;
--rollback select index_for_parts('trip_by_parts', 'trip', 'lower(trip_number || '' '' || coalesce(bus_name_snapshot, '''') || '' '' || coalesce(driver_name_snapshot, ''''))');

--changeset busmanager:trip-003-trips-without-readings
--comment: what the office has to look after is little, and is asked for all day
create index trip_without_readings on trip (starts_at desc, id desc)
    where status = 'completed'
      and (odometer_start is null or distance_km is null or (is_two_way and return_distance_km is null));
--rollback drop index trip_without_readings;

--changeset busmanager:trip-003-trips-without-takings
create index trip_without_takings on trip (starts_at desc, id desc)
    where status = 'completed' and total_revenue + return_total_revenue = 0;
--rollback drop index trip_without_takings;

--changeset busmanager:trip-003-flagged-trips
create index trip_flagged on trip (starts_at desc, id desc) where flags <> '[]'::jsonb;
--rollback drop index trip_flagged;
