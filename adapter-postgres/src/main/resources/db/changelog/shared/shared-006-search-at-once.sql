--liquibase formatted sql

--changeset busmanager:shared-006-parts-at-once splitStatements:false
--comment: what is new lies on a heap until a vacuum or a full heap sorts it in; a heap of 4 MB made the index look
--comment: dear, so that searches right after a large import read the whole table. Without a heap each row would cost
--comment: two to three times as much as with the smallest one
create or replace function index_for_parts(index_name text, table_name text, expression text) returns void
    language plpgsql as $$
declare
    home text := (select n.nspname from pg_extension e join pg_namespace n on n.oid = e.extnamespace
                   where e.extname = 'pg_trgm');
begin
    execute format('create index %I on busmanager.%I using gin ((%s) %I.gin_trgm_ops) with (gin_pending_list_limit = 64)',
                   index_name, table_name, expression, home);
end
$$;
--rollback empty

--changeset busmanager:shared-006-small-heaps splitStatements:false
--comment: and what lies on a heap today is sorted in
do $$
declare
    parts text;
begin
    foreach parts in array array['bus_by_parts', 'paper_by_parts', 'person_by_parts', 'account_by_parts',
                                 'driver_by_parts', 'route_by_parts', 'audit_entry_by_parts'] loop
        execute format('alter index busmanager.%I set (gin_pending_list_limit = 64)', parts);
        perform gin_clean_pending_list(format('busmanager.%I', parts)::regclass);
    end loop;
end
$$;
--rollback alter index bus_by_parts reset (gin_pending_list_limit);
--rollback alter index paper_by_parts reset (gin_pending_list_limit);
--rollback alter index person_by_parts reset (gin_pending_list_limit);
--rollback alter index account_by_parts reset (gin_pending_list_limit);
--rollback alter index driver_by_parts reset (gin_pending_list_limit);
--rollback alter index route_by_parts reset (gin_pending_list_limit);
--rollback alter index audit_entry_by_parts reset (gin_pending_list_limit);

--changeset busmanager:shared-006-workshops-by-parts
select index_for_parts('workshop_by_parts', 'workshop',
                       'lower(org_code || '' '' || org_name || '' '' || coalesce(contact_person, '''')) || '' '' || coalesce(translate(phone, '' +()-'', ''''), '''')');
--rollback drop index workshop_by_parts;

--changeset busmanager:shared-006-categories-by-parts
select index_for_parts('expense_category_by_parts', 'expense_category',
                       'lower(name || '' '' || coalesce(description, ''''))');
--rollback drop index expense_category_by_parts;
