--liquibase formatted sql

--changeset busmanager:settings-002-defaults-of-trips
--comment: the same as in KnownSetting; somebody may have put one there already
insert into setting (id, key, value, description, created_at, updated_at)
select md5('setting ' || key)::uuid, key, value, description, now(), now()
  from (values
    ('minimum_turnaround_hours', '2', 'Hours between arrival and way back below which is asked'),
    ('trip_days_ahead', '2', 'Days beside today for which trips are made from timetables'),
    ('driver_enters_takings', 'no', 'Whether drivers enter what was taken before they close a trip: yes or no')
  ) as seed (key, value, description)
on conflict (key) do nothing;
--rollback delete from setting where key in ('minimum_turnaround_hours', 'trip_days_ahead', 'driver_enters_takings');
