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
alter table trip
    add column lacks_readings boolean not null generated always as
        (status = 'completed'
            and (odometer_start is null or coalesce(odometer_end, odometer_return_start) is null
                or (is_two_way and odometer_return_end is null))) stored;
create index trip_without_readings on trip (starts_at desc, id desc) where lacks_readings;
--rollback drop index trip_without_readings;
--rollback alter table trip drop column lacks_readings;

--changeset busmanager:trip-003-trips-without-takings
alter table trip
    add column lacks_takings boolean not null generated always as
        (status = 'completed'
            and revenue_cash + revenue_online + revenue_paytm + revenue_others + revenue_agent
                + return_revenue_cash + return_revenue_online + return_revenue_paytm + return_revenue_others
                + return_revenue_agent = 0) stored;
create index trip_without_takings on trip (starts_at desc, id desc) where lacks_takings;
--rollback drop index trip_without_takings;
--rollback alter table trip drop column lacks_takings;

--changeset busmanager:trip-003-flagged-trips
create index trip_flagged on trip (starts_at desc, id desc) where flags <> '[]'::jsonb;
--rollback drop index trip_flagged;
