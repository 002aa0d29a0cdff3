--liquibase formatted sql

--changeset busmanager:fleet-003-paper-holder
--comment: one column to group by, whoever holds the paper; all papers of the company have the same one
alter table paper add column holder uuid not null
    generated always as (coalesce(bus_id, person_id, '00000000-0000-0000-0000-000000000000'::uuid)) stored;
create index paper_by_holder on paper (holder, kind, valid_until, id);
--rollback alter table paper drop column holder;

--changeset busmanager:fleet-003-paper-closed-from
--comment: what was only reported when it was taken out must not count when it comes back
alter table paper
    add column closed_from text,
    add constraint paper_closed_from check (closed_from is null or (state = 'closed' and closed_from in ('valid', 'reported')));
--rollback alter table paper drop column closed_from;

--changeset busmanager:fleet-003-paper-without-its-file
--comment: the office may remove a file that a paper shows; the paper stays
alter table paper
    drop constraint paper_file_fk,
    add constraint paper_file_fk foreign key (file_key) references stored_file (key) on delete set null;
create index paper_by_file on paper (file_key) where file_key is not null;
--rollback drop index paper_by_file;
--rollback alter table paper drop constraint paper_file_fk, add constraint paper_file_fk foreign key (file_key) references stored_file (key);

--changeset busmanager:fleet-003-papers-by-day
create index paper_by_day on paper (valid_until, id);
--rollback drop index paper_by_day;

--changeset busmanager:fleet-003-papers-by-parts
select index_for_parts('paper_by_parts', 'paper', 'lower(kind || '' '' || coalesce(number, '''') || '' '' || coalesce(issuer, ''''))');
--rollback drop index paper_by_parts;

--changeset busmanager:fleet-003-papers-by-kind
--comment: an own kind is one kind, however it is spelt
create index paper_by_kind on paper (lower(kind), kind);
--rollback drop index paper_by_kind;
