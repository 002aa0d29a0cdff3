--liquibase formatted sql

--changeset busmanager:shared-003-parts-of-words splitStatements:false
--comment: finds parts of words by an index; the operator may have the extension already, in a schema of his own
do $$
begin
    if not exists (select from pg_extension where extname = 'pg_trgm') then
        create extension pg_trgm with schema busmanager;
    end if;
end
$$;
--rollback drop extension if exists pg_trgm cascade;

--changeset busmanager:shared-003-index-for-parts splitStatements:false
--comment: an index for "contains"; the kind of index is named with the schema in which the extension lies
create function index_for_parts(index_name text, table_name text, expression text) returns void
    language plpgsql as $$
declare
    home text := (select n.nspname from pg_extension e join pg_namespace n on n.oid = e.extnamespace
                   where e.extname = 'pg_trgm');
begin
    execute format('create index %I on busmanager.%I using gin ((%s) %I.gin_trgm_ops)',
                   index_name, table_name, expression, home);
end
$$;
--rollback drop function index_for_parts(text, text, text);
