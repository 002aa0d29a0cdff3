--liquibase formatted sql

--changeset busmanager:fleet-002-paper
create table paper (
    id          uuid        not null,
    bus_id      uuid,
    person_id   uuid,
    kind        text        not null,
    number      text,
    issuer      text,
    valid_from  date,
    valid_until date        not null,
    amount      numeric(14,2),
    file_key    text,
    note        text,
    state       text        not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    version     bigint      not null default 1,
    constraint paper_pk primary key (id),
    constraint paper_bus_fk foreign key (bus_id) references bus (id),
    constraint paper_person_fk foreign key (person_id) references person (id),
    constraint paper_file_fk foreign key (file_key) references stored_file (key),
    constraint paper_holder check (bus_id is null or person_id is null),
    constraint paper_kind_length check (length(kind) between 1 and 50),
    constraint paper_number_length check (length(number) <= 50),
    constraint paper_issuer_length check (length(issuer) <= 100),
    constraint paper_note_length check (length(note) <= 1000),
    constraint paper_days check (valid_from <= valid_until),
    constraint paper_amount check (amount >= 0),
    constraint paper_state check (state in ('valid', 'reported', 'closed'))
);
comment on column paper.bus_id is 'whose it is; of neither a bus nor a person it is the company''s';
--rollback drop table paper;

--changeset busmanager:fleet-002-papers-of-a-bus
create index paper_of_bus on paper (bus_id, kind, valid_until) where state = 'valid';
--rollback drop index paper_of_bus;

--changeset busmanager:fleet-002-papers-of-a-person
create index paper_of_person on paper (person_id, kind, valid_until) where state = 'valid';
--rollback drop index paper_of_person;

--changeset busmanager:fleet-002-papers-by-end
create index paper_by_end on paper (valid_until, id) where state = 'valid';
--rollback drop index paper_by_end;
