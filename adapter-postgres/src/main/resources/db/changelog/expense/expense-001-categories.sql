--liquibase formatted sql

--changeset busmanager:expense-001-category
create table expense_category (
    id           uuid        not null,
    name         text        not null,
    description  text,
    icon         text,
    is_fuel      boolean     not null,
    is_water     boolean     not null,
    limit_amount numeric(14,2),
    needs_photo  boolean     not null,
    archived_at  timestamptz,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    version      bigint      not null default 1,
    constraint expense_category_pk primary key (id),
    constraint expense_category_name_length check (length(name) between 1 and 100),
    constraint expense_category_description_length check (length(description) <= 500),
    constraint expense_category_icon_length check (length(icon) <= 50),
    constraint expense_category_limit check (limit_amount >= 0)
);
--rollback drop table expense_category;

--changeset busmanager:expense-001-one-category-per-name
--comment: a name is free again once its category was put away
create unique index expense_category_name_unique on expense_category (lower(name)) where archived_at is null;
--rollback drop index expense_category_name_unique;

--changeset busmanager:expense-001-usual-categories
--comment: the id follows from the name, so it is the same in every installation
insert into expense_category (id, name, icon, is_fuel, is_water, needs_photo, created_at, updated_at)
select md5('expense category ' || name)::uuid, name, icon, name = 'Diesel', name = 'Water', false, now(), now()
  from (values
    ('Diesel', 'Fuel'), ('Toll', 'Receipt'), ('Food', 'Utensils'), ('Repair', 'Wrench'),
    ('Traffic Fine', 'AlertTriangle'), ('Parking', 'ParkingCircle'), ('Water', 'Droplets'),
    ('Miscellaneous', 'MoreHorizontal')
  ) as seed (name, icon);
--rollback delete from expense_category;
