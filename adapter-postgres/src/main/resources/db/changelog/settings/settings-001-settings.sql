--liquibase formatted sql

--changeset busmanager:settings-001-setting
create table setting (
    id          uuid        not null,
    key         text        not null,
    value       text        not null,
    description text,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    version     bigint      not null default 1,
    constraint setting_pk primary key (id),
    constraint setting_key_unique unique (key),
    constraint setting_key_form check (key ~ '^[a-z][a-z0-9_.-]{0,99}$'),
    constraint setting_value_length check (length(value) <= 10000),
    constraint setting_description_length check (length(description) <= 1000)
);
--rollback drop table setting;

--changeset busmanager:settings-001-defaults
--comment: the same as in KnownSetting, so that the office finds on its screen what holds
insert into setting (id, key, value, description, created_at, updated_at)
select md5('setting ' || key)::uuid, key, value, description, now(), now()
  from (values
    ('company_name', 'BusManager', 'Name of the company'),
    ('company_address', '', 'Address of the company'),
    ('company_phone', '', 'Telephone of the company'),
    ('company_email', '', 'E-mail of the company'),
    ('company_gst', '', 'GSTIN of the company'),
    ('company_time_zone', 'Asia/Kolkata', 'Zone in which a day begins; fixed once trips exist'),
    ('fuel_price_per_liter', '90', 'Price of a litre of fuel in rupees'),
    ('gst_percentage', '18', 'GST on takings in percent'),
    ('expiry_alert_days', '30', 'Days before a paper or licence expires at which it is reported'),
    ('tax_alert_days', '7', 'Days before a tax is due at which it is reported'),
    ('admin_alert_email', '', 'Who gets the mails about stock and taxes'),
    ('registration_policy', 'disabled', 'Who may register: disabled, approval or driver'),
    ('session_idle_minutes', '30', 'Minutes without use after which the office and workshops are signed out; 0 for never')
  ) as seed (key, value, description);
--rollback delete from setting;
