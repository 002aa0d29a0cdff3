--liquibase formatted sql

--changeset busmanager:trip-002-place-in-the-chain
--comment: the row of a trip is written only by those who hold its bus and its driver; places change with all trips of a timetable
create table trip_place (
    trip_id  uuid    not null,
    position integer not null,
    constraint trip_place_pk primary key (trip_id),
    constraint trip_place_trip_fk foreign key (trip_id) references trip (id) on delete cascade,
    constraint trip_place_position check (position > 0)
);
insert into trip_place (trip_id, position)
select id, cycle_position from trip where timetable_id is not null and status <> 'cancelled';
--rollback drop table trip_place;

--changeset busmanager:trip-002-no-place-in-the-row
alter table trip drop column cycle_position;
--rollback alter table trip add column cycle_position integer not null default 1, add constraint trip_cycle_position check (cycle_position > 0);
