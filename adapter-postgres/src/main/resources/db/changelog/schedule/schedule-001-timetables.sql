--liquibase formatted sql

--changeset busmanager:schedule-001-timetable
create table timetable (
    id                    uuid         not null,
    bus_id                uuid         not null,
    route_id              uuid         not null,
    driver_id             uuid,
    days                  smallint     not null,
    departure_time        time         not null,
    arrival_time          time         not null,
    is_two_way            boolean      not null,
    return_departure_time time,
    return_arrival_time   time,
    turnaround_hours      numeric(5,2) not null,
    is_active             boolean      not null,
    active_from           date,
    active_until          date,
    notes                 text,
    archived_at           timestamptz,
    created_at            timestamptz  not null,
    updated_at            timestamptz  not null,
    version               bigint       not null default 1,
    constraint timetable_pk primary key (id),
    constraint timetable_bus_fk foreign key (bus_id) references bus (id),
    constraint timetable_route_fk foreign key (route_id) references route (id),
    constraint timetable_driver_fk foreign key (driver_id) references person (id),
    constraint timetable_days check (days between 1 and 127),
    constraint timetable_way_back check (is_two_way or (return_departure_time is null and return_arrival_time is null)),
    constraint timetable_return check (return_departure_time is not null or return_arrival_time is null),
    constraint timetable_turnaround check (turnaround_hours between 0 and 72),
    constraint timetable_period check (active_from <= active_until),
    constraint timetable_notes_length check (length(notes) <= 1000)
);
comment on column timetable.days is 'one bit a day of the week, Monday is 1, Sunday is 64';
--rollback drop table timetable;

--changeset busmanager:schedule-001-timetables-in-order
create index timetable_by_departure on timetable (departure_time, id);
--rollback drop index timetable_by_departure;

--changeset busmanager:schedule-001-timetables-of-a-bus
create index timetable_of_bus on timetable (bus_id);
--rollback drop index timetable_of_bus;

--changeset busmanager:schedule-001-timetables-of-a-driver
create index timetable_of_driver on timetable (driver_id) where driver_id is not null;
--rollback drop index timetable_of_driver;

--changeset busmanager:schedule-001-timetables-of-a-route
create index timetable_of_route on timetable (route_id);
--rollback drop index timetable_of_route;

--changeset busmanager:schedule-001-day-exception
--comment: one thing a day is different: it does not run, or another bus or driver does
create table timetable_exception (
    timetable_id uuid        not null,
    day          date        not null,
    is_off       boolean     not null,
    bus_id       uuid,
    driver_id    uuid,
    reason       text,
    created_at   timestamptz not null,
    constraint timetable_exception_pk primary key (timetable_id, day),
    constraint timetable_exception_timetable_fk foreign key (timetable_id) references timetable (id) on delete cascade,
    constraint timetable_exception_bus_fk foreign key (bus_id) references bus (id),
    constraint timetable_exception_driver_fk foreign key (driver_id) references person (id),
    constraint timetable_exception_off check (is_off = (bus_id is null and driver_id is null)),
    constraint timetable_exception_reason_length check (length(reason) <= 200)
);
--rollback drop table timetable_exception;

--changeset busmanager:schedule-001-exceptions-of-a-bus
create index timetable_exception_of_bus on timetable_exception (bus_id) where bus_id is not null;
--rollback drop index timetable_exception_of_bus;

--changeset busmanager:schedule-001-exceptions-of-a-driver
create index timetable_exception_of_driver on timetable_exception (driver_id) where driver_id is not null;
--rollback drop index timetable_exception_of_driver;

--changeset busmanager:schedule-001-absence
--comment: days on which a bus or a driver cannot be had
create table absence (
    id         uuid        not null,
    bus_id     uuid,
    driver_id  uuid,
    from_day   date        not null,
    until_day  date,
    reason     text,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version    bigint      not null default 1,
    constraint absence_pk primary key (id),
    constraint absence_bus_fk foreign key (bus_id) references bus (id),
    constraint absence_driver_fk foreign key (driver_id) references person (id),
    constraint absence_of_one check ((bus_id is null) <> (driver_id is null)),
    constraint absence_days check (from_day <= until_day),
    constraint absence_reason_length check (length(reason) <= 200)
);
--rollback drop table absence;

--changeset busmanager:schedule-001-absences-of-a-bus
create index absence_of_bus on absence (bus_id, from_day) where bus_id is not null;
--rollback drop index absence_of_bus;

--changeset busmanager:schedule-001-absences-of-a-driver
create index absence_of_driver on absence (driver_id, from_day) where driver_id is not null;
--rollback drop index absence_of_driver;

--changeset busmanager:schedule-001-absences-in-order
create index absence_by_day on absence (from_day, id);
--rollback drop index absence_by_day;
