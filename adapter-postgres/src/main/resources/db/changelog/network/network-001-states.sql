--liquibase formatted sql

--changeset busmanager:network-001-state
create table state (
    id                 uuid    not null,
    state_name         text    not null,
    state_code         text    not null,
    is_union_territory boolean not null,
    constraint state_pk primary key (id),
    constraint state_name_unique unique (state_name),
    constraint state_code_unique unique (state_code)
);
--rollback drop table state;

--changeset busmanager:network-001-states-of-india
--comment: the id follows from the code, so it is the same in every installation
insert into state (id, state_name, state_code, is_union_territory)
select md5('state ' || code)::uuid, name, code, territory
  from (values
    ('Andhra Pradesh', 'AP', false), ('Arunachal Pradesh', 'AR', false), ('Assam', 'AS', false),
    ('Bihar', 'BR', false), ('Chhattisgarh', 'CG', false), ('Goa', 'GA', false), ('Gujarat', 'GJ', false),
    ('Haryana', 'HR', false), ('Himachal Pradesh', 'HP', false), ('Jharkhand', 'JH', false),
    ('Karnataka', 'KA', false), ('Kerala', 'KL', false), ('Madhya Pradesh', 'MP', false),
    ('Maharashtra', 'MH', false), ('Manipur', 'MN', false), ('Meghalaya', 'ML', false), ('Mizoram', 'MZ', false),
    ('Nagaland', 'NL', false), ('Odisha', 'OD', false), ('Punjab', 'PB', false), ('Rajasthan', 'RJ', false),
    ('Sikkim', 'SK', false), ('Tamil Nadu', 'TN', false), ('Telangana', 'TG', false), ('Tripura', 'TR', false),
    ('Uttar Pradesh', 'UP', false), ('Uttarakhand', 'UK', false), ('West Bengal', 'WB', false),
    ('Delhi', 'DL', true), ('Jammu and Kashmir', 'JK', true), ('Ladakh', 'LA', true), ('Chandigarh', 'CH', true),
    ('Puducherry', 'PY', true), ('Andaman and Nicobar', 'AN', true), ('Lakshadweep', 'LD', true),
    ('Dadra Nagar Haveli and Daman Diu', 'DN', true)
  ) as seed (name, code, territory);
--rollback delete from state;
