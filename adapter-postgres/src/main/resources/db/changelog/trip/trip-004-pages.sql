--liquibase formatted sql

--changeset busmanager:trip-004-in-all
--comment: both ways together, as lists order and sum them; and the number alone is searched by its parts, names are not
drop index trip_by_parts;
alter table trip
    drop column words,
    add column revenue_in_all numeric(14,2) not null generated always as
        (revenue_cash + revenue_online + revenue_paytm + revenue_others + revenue_agent
            + return_revenue_cash + return_revenue_online + return_revenue_paytm + return_revenue_others
            + return_revenue_agent) stored,
    add column distance_in_all numeric(9,2) not null generated always as
        (coalesce(coalesce(odometer_end, odometer_return_start) - odometer_start, 0)
            + coalesce(odometer_return_end - coalesce(odometer_return_start, odometer_end), 0)) stored;
select index_for_parts('trip_by_number_parts', 'trip', 'lower(trip_number)');
--rollback drop index trip_by_number_parts;
--rollback alter table trip drop column revenue_in_all, drop column distance_in_all, add column words text not null generated always as (lower(trip_number || ' ' || coalesce(bus_name_snapshot, '') || ' ' || coalesce(driver_name_snapshot, ''))) stored;
--rollback select index_for_parts('trip_by_parts', 'trip', 'words');

--changeset busmanager:trip-004-by-revenue
--comment: without the id, which would make it half as long again: of the same sum and moment there are few
create index trip_by_revenue on trip (revenue_in_all desc, starts_at desc);
--rollback drop index trip_by_revenue;

--changeset busmanager:trip-004-by-distance
create index trip_by_distance on trip (distance_in_all desc, starts_at desc);
--rollback drop index trip_by_distance;

--changeset busmanager:trip-004-sums-by-day
--comment: what is summed stands in the index, so that an exact sum over years need not read the rows
drop index trip_by_day;
create index trip_by_day on trip (trip_date) include (status, is_two_way, revenue_in_all, distance_in_all);
--rollback drop index trip_by_day;
--rollback create index trip_by_day on trip (trip_date, id);

--changeset busmanager:trip-004-numbers-in-order
--comment: a part of a number that is in many of them is looked for in the order of the list
drop index trip_by_start;
create index trip_by_start on trip (starts_at desc, id desc) include (trip_number);
--rollback drop index trip_by_start;
--rollback create index trip_by_start on trip (starts_at desc, id desc);

--changeset busmanager:trip-004-who-drives-what
--comment: many trips have the same bus, driver and route and share one entry, so that it is a tenth as long as others:
--comment: trips are counted by it, and under which names a bus or a driver has trips is found without reading them
create index trip_of_whom on trip (bus_id, bus_name_snapshot, driver_id, route_id, status, is_two_way);
create index trip_of_driver_called on trip (driver_id, driver_name_snapshot);
--rollback drop index trip_of_whom;
--rollback drop index trip_of_driver_called;

--changeset busmanager:trip-004-vacuum
--comment: what is read by an index alone needs the rows to be known as seen by all; a fifth of ten years is too much to wait for
alter table trip set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02);
--rollback alter table trip reset (autovacuum_vacuum_scale_factor, autovacuum_vacuum_insert_scale_factor);
