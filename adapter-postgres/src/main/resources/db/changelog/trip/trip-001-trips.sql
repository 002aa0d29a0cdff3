--liquibase formatted sql

--changeset busmanager:trip-001-trip
create table trip (
    id                    uuid          not null,
    trip_number           text          not null,
    bus_id                uuid,
    driver_id             uuid,
    route_id              uuid          not null,
    bus_name_snapshot     text,
    driver_name_snapshot  text,
    timetable_id          uuid,
    timetable_day         date,
    cycle_position        integer       not null default 1,
    status                text          not null,
    trip_date             date          not null,
    starts_at             timestamptz   not null,
    arrives_at            timestamptz,
    left_at               timestamptz,
    arrived_at            timestamptz,
    is_two_way            boolean       not null,
    return_starts_at      timestamptz,
    return_arrives_at     timestamptz,
    return_left_at        timestamptz,
    return_arrived_at     timestamptz,
    ended_at              timestamptz,
    taken_until           timestamptz   not null,
    odometer_start        numeric(9,2),
    odometer_end          numeric(9,2),
    odometer_return_start numeric(9,2),
    odometer_return_end   numeric(9,2),
    revenue_cash          numeric(14,2) not null default 0,
    revenue_online        numeric(14,2) not null default 0,
    revenue_paytm         numeric(14,2) not null default 0,
    revenue_others        numeric(14,2) not null default 0,
    revenue_agent         numeric(14,2) not null default 0,
    return_revenue_cash   numeric(14,2) not null default 0,
    return_revenue_online numeric(14,2) not null default 0,
    return_revenue_paytm  numeric(14,2) not null default 0,
    return_revenue_others numeric(14,2) not null default 0,
    return_revenue_agent  numeric(14,2) not null default 0,
    gst_percentage        numeric(5,2)  not null,
    water_taken           integer       not null default 0,
    notes                 text,
    cancel_reason         text,
    delay_minutes         integer,
    delay_reason          text,
    delay_noted_at        timestamptz,
    flags                 jsonb         not null default '[]',
    created_at            timestamptz   not null,
    updated_at            timestamptz   not null,
    version               bigint        not null default 1,
    constraint trip_pk primary key (id),
    constraint trip_bus_fk foreign key (bus_id) references bus (id),
    constraint trip_driver_fk foreign key (driver_id) references person (id),
    constraint trip_route_fk foreign key (route_id) references route (id),
    constraint trip_timetable_fk foreign key (timetable_id) references timetable (id) on delete set null,
    constraint trip_number_length check (length(trip_number) between 1 and 30),
    constraint trip_cycle_position check (cycle_position > 0),
    constraint trip_status check (status in ('scheduled', 'in_progress', 'completed', 'cancelled')),
    constraint trip_cancelled check ((status = 'cancelled') = (cancel_reason is not null)),
    constraint trip_manned check (status <> 'in_progress' or (bus_id is not null and driver_id is not null)),
    constraint trip_taken_until check (taken_until >= starts_at),
    constraint trip_way_there check (odometer_start <= odometer_end),
    constraint trip_turn check (odometer_end <= odometer_return_start),
    constraint trip_way_back check (coalesce(odometer_return_start, odometer_end) <= odometer_return_end),
    constraint trip_whole_way check (odometer_start <= coalesce(odometer_return_start, odometer_return_end)),
    constraint trip_one_way check (is_two_way or (return_starts_at is null and return_arrives_at is null
        and return_left_at is null and return_arrived_at is null
        and odometer_return_start is null and odometer_return_end is null
        and return_revenue_cash = 0 and return_revenue_online = 0 and return_revenue_paytm = 0
        and return_revenue_others = 0 and return_revenue_agent = 0)),
    constraint trip_odometer check (odometer_start >= 0 and odometer_end >= 0),
    constraint trip_revenue check (least(revenue_cash, revenue_online, revenue_paytm, revenue_others, revenue_agent,
        return_revenue_cash, return_revenue_online, return_revenue_paytm, return_revenue_others,
        return_revenue_agent) >= 0),
    constraint trip_gst check (gst_percentage between 0 and 100),
    constraint trip_water check (water_taken >= 0),
    constraint trip_delay check ((delay_minutes is null) = (delay_noted_at is null)),
    constraint trip_delay_minutes check (delay_minutes between 1 and 2880),
    constraint trip_notes_length check (length(notes) <= 1000),
    constraint trip_cancel_reason_length check (length(cancel_reason) between 1 and 500),
    constraint trip_delay_reason_length check (length(delay_reason) <= 200)
);
comment on column trip.trip_date is 'the business day of starts_at';
comment on column trip.timetable_day is 'for which it was made; it stays when the trip is moved or its timetable is gone';
comment on column trip.taken_until is 'from starts_at until then bus and driver cannot be elsewhere';
--rollback drop table trip;

--changeset busmanager:trip-001-sums
--comment: what lists sum over all their rows is added up once, by the database itself
alter table trip
    add column total_revenue numeric(14,2) not null generated always as
        (revenue_cash + revenue_online + revenue_paytm + revenue_others + revenue_agent) stored,
    add column return_total_revenue numeric(14,2) not null generated always as
        (return_revenue_cash + return_revenue_online + return_revenue_paytm + return_revenue_others
            + return_revenue_agent) stored,
    add column distance_km numeric(9,2) generated always as
        (coalesce(odometer_end, odometer_return_start) - odometer_start) stored,
    add column return_distance_km numeric(9,2) generated always as
        (odometer_return_end - coalesce(odometer_return_start, odometer_end)) stored;
--rollback alter table trip drop column total_revenue, drop column return_total_revenue, drop column distance_km, drop column return_distance_km;

--changeset busmanager:trip-001-one-number
create unique index trip_number_unique on trip (trip_number);
--rollback drop index trip_number_unique;

--changeset busmanager:trip-001-one-open-trip-per-bus
--comment: two clerks must not send the same bus out twice
create unique index trip_one_open_per_bus on trip (bus_id) where status = 'in_progress';
--rollback drop index trip_one_open_per_bus;

--changeset busmanager:trip-001-one-open-trip-per-driver
create unique index trip_one_open_per_driver on trip (driver_id) where status = 'in_progress';
--rollback drop index trip_one_open_per_driver;

--changeset busmanager:trip-001-one-trip-per-day-of-a-timetable
--comment: however many processes plan the same day, and however often
create unique index trip_of_timetable_day on trip (timetable_id, timetable_day) where timetable_id is not null;
--rollback drop index trip_of_timetable_day;

--changeset busmanager:trip-001-trips-in-order
create index trip_by_start on trip (starts_at desc, id desc);
--rollback drop index trip_by_start;

--changeset busmanager:trip-001-trips-by-day
create index trip_by_day on trip (trip_date, id);
--rollback drop index trip_by_day;

--changeset busmanager:trip-001-trips-of-a-bus
create index trip_of_bus on trip (bus_id, starts_at desc, id desc);
--rollback drop index trip_of_bus;

--changeset busmanager:trip-001-trips-of-a-driver
create index trip_of_driver on trip (driver_id, starts_at desc, id desc);
--rollback drop index trip_of_driver;

--changeset busmanager:trip-001-trips-of-a-route
create index trip_of_route on trip (route_id, starts_at desc, id desc);
--rollback drop index trip_of_route;

--changeset busmanager:trip-001-trips-of-a-timetable
create index trip_of_timetable on trip (timetable_id, starts_at, id) where timetable_id is not null;
--rollback drop index trip_of_timetable;

--changeset busmanager:trip-001-trips-by-status
create index trip_by_status on trip (status, starts_at desc, id desc);
--rollback drop index trip_by_status;

--changeset busmanager:trip-001-open-trips
--comment: few at any time, however many there were
create index trip_open on trip (starts_at, taken_until) where status in ('scheduled', 'in_progress');
--rollback drop index trip_open;

--changeset busmanager:trip-001-trips-by-parts
select index_for_parts('trip_by_parts', 'trip', 'lower(trip_number || '' '' || coalesce(bus_name_snapshot, '''') || '' '' || coalesce(driver_name_snapshot, ''''))');
--rollback drop index trip_by_parts;

--changeset busmanager:trip-001-numbers
--comment: the last number of each day that was given away; a number never comes again
create table trip_number_of_day (
    day         date    not null,
    last_number integer not null,
    constraint trip_number_of_day_pk primary key (day)
);
--rollback drop table trip_number_of_day;
