--liquibase formatted sql

--changeset busmanager:network-002-route
create table route (
    id                       uuid        not null,
    route_name               text        not null,
    from_state_id            uuid        not null,
    to_state_id              uuid        not null,
    from_address             text,
    to_address               text,
    distance_km              numeric(10,2),
    estimated_duration_hours numeric(5,2),
    archived_at              timestamptz,
    created_at               timestamptz not null,
    updated_at               timestamptz not null,
    version                  bigint      not null default 1,
    constraint route_pk primary key (id),
    constraint route_from_state_fk foreign key (from_state_id) references state (id),
    constraint route_to_state_fk foreign key (to_state_id) references state (id),
    constraint route_name_length check (length(route_name) between 1 and 100),
    constraint route_from_address_length check (length(from_address) <= 300),
    constraint route_to_address_length check (length(to_address) <= 300),
    constraint route_distance check (distance_km between 0 and 10000),
    constraint route_duration check (estimated_duration_hours between 0 and 200)
);
--rollback drop table route;

--changeset busmanager:network-002-routes-in-order
create index route_by_name on route (lower(route_name), id);
--rollback drop index route_by_name;

--changeset busmanager:network-002-routes-by-parts
select index_for_parts('route_by_parts', 'route',
    'lower(route_name || '' '' || coalesce(from_address, '''') || '' '' || coalesce(to_address, ''''))');
--rollback drop index route_by_parts;

--changeset busmanager:network-002-route-stop
create table route_stop (
    route_id    uuid    not null,
    position    integer not null,
    name        text    not null,
    state_id    uuid,
    boarding    boolean not null,
    distance_km numeric(10,2),
    minutes     integer,
    constraint route_stop_pk primary key (route_id, position),
    constraint route_stop_route_fk foreign key (route_id) references route (id) on delete cascade,
    constraint route_stop_state_fk foreign key (state_id) references state (id),
    constraint route_stop_position check (position between 1 and 100),
    constraint route_stop_name_length check (length(name) between 1 and 100),
    constraint route_stop_distance check (distance_km between 0 and 10000),
    constraint route_stop_minutes check (minutes between 0 and 12000)
);
--rollback drop table route_stop;
