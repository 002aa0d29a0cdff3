--liquibase formatted sql

--changeset busmanager:transfer-001-import-batch
--comment: a table that somebody brought; what each of its columns is stands beside its heading
create table import_batch (
    id         uuid        not null,
    kind       text        not null,
    name       text,
    sha256     text        not null,
    headings   text[]      not null,
    members    text[]      not null,
    row_count  integer     not null,
    state      text        not null,
    fresh      integer     not null,
    changed    integer     not null,
    unchanged  integer     not null,
    wrong      integer     not null,
    job_id     uuid,
    made_by    uuid,
    created_at timestamptz not null,
    written_at timestamptz,
    version    bigint      not null,
    constraint import_batch_pk primary key (id),
    constraint import_batch_made_by_fk foreign key (made_by) references account (id) on delete set null,
    constraint import_batch_name_length check (length(name) <= 200),
    constraint import_batch_kind check (kind in ('bus', 'person', 'route')),
    constraint import_batch_state check (state in ('parsed', 'checked', 'written', 'undone')),
    constraint import_batch_columns check (cardinality(headings) = cardinality(members))
);
--rollback drop table import_batch;

--changeset busmanager:transfer-001-import-batch-newest
create index import_batch_newest on import_batch (created_at desc, id desc);
--rollback drop index import_batch_newest;

--changeset busmanager:transfer-001-import-batch-by-maker
--comment: for the foreign key
create index import_batch_by_maker on import_batch (made_by) where made_by is not null;
--rollback drop index import_batch_by_maker;

--changeset busmanager:transfer-001-import-row
--comment: the number is that of the spreadsheet; the last columns are what became of the row, for undoing it
create table import_row (
    import_id      uuid    not null,
    number         integer not null,
    cells          text[]  not null,
    outcome        text,
    flaws          jsonb,
    record_id      uuid,
    record_label   text,
    record_version bigint,
    before         jsonb,
    constraint import_row_pk primary key (import_id, number),
    constraint import_row_batch_fk foreign key (import_id) references import_batch (id) on delete cascade,
    constraint import_row_outcome check (outcome in ('new', 'changed', 'unchanged', 'wrong'))
);
--rollback drop table import_row;

--changeset busmanager:transfer-001-import-row-by-outcome
create index import_row_by_outcome on import_row (import_id, outcome, number);
--rollback drop index import_row_by_outcome;
