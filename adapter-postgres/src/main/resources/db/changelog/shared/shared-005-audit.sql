--liquibase formatted sql

--changeset busmanager:shared-005-kind-of-record splitStatements:false
--comment: what was written before has no kind; it is told by the members, for the record may be gone
create function kind_of_audited(feature text, subject text, members jsonb) returns text language sql as $$
    select case feature
             when 'fleet' then case
                 when members ? 'holder' or exists (select from busmanager.paper where id::text = subject) then 'paper'
                 when members ? 'bus_id' or exists (select from busmanager.bus_tax_record where id::text = subject)
                     then 'tax_record'
                 when members <> '{}' or exists (select from busmanager.bus where id::text = subject) then 'bus'
                 else 'calendar_link' end
             when 'identity' then case
                 when members ? 'full_name' or exists (select from busmanager.person where id::text = subject)
                     then 'person'
                 else 'account' end
             when 'network' then 'route'
             when 'repair' then 'workshop'
             when 'expense' then 'expense_category'
             when 'transfer' then 'import'
             when 'settings' then 'setting'
             when 'operations' then 'job'
             else feature end
$$;
alter table audit_entry add column kind text;
alter table audit_entry
    alter column kind type text using kind_of_audited(feature, subject, before || after),
    alter column kind set not null;
drop function kind_of_audited(text, text, jsonb);
--rollback alter table audit_entry drop column kind;

--changeset busmanager:shared-005-names-in-the-audit splitStatements:false
--comment: by which a record is found in it, also when it is gone
create function audited_names(subject text, before jsonb, after jsonb) returns text language sql immutable as $$
    select lower(coalesce(subject, '')
        || ' ' || coalesce(before ->> 'registration_number', '') || ' ' || coalesce(after ->> 'registration_number', '')
        || ' ' || coalesce(before ->> 'full_name', '') || ' ' || coalesce(after ->> 'full_name', '')
        || ' ' || coalesce(before ->> 'route_name', '') || ' ' || coalesce(after ->> 'route_name', '')
        || ' ' || coalesce(before ->> 'org_name', '') || ' ' || coalesce(after ->> 'org_name', '')
        || ' ' || coalesce(before ->> 'name', '') || ' ' || coalesce(after ->> 'name', '')
        || ' ' || coalesce(before ->> 'number', '') || ' ' || coalesce(after ->> 'number', ''))
$$;
select index_for_parts('audit_entry_by_parts', 'audit_entry', 'busmanager.audited_names(subject, before, after)');
--rollback drop index audit_entry_by_parts;
--rollback drop function audited_names(text, jsonb, jsonb);

--changeset busmanager:shared-005-audit-in-order
create index audit_entry_newest on audit_entry (at desc, id desc);
create index audit_entry_by_kind on audit_entry (kind, at desc, id desc);
create index audit_entry_by_action on audit_entry (action, at desc, id desc);
create index audit_entry_by_record on audit_entry (subject, at desc, id desc);
--rollback drop index audit_entry_newest;
--rollback drop index audit_entry_by_kind;
--rollback drop index audit_entry_by_action;
--rollback drop index audit_entry_by_record;

--changeset busmanager:shared-005-one-index-by-record
--comment: ids and names of records are not the same in two features
drop index audit_entry_by_subject;
--rollback create index audit_entry_by_subject on audit_entry (feature, subject, at desc);
