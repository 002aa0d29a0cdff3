package dev.busmanager.adapter.postgres.demo;

/**
 * Trips as timetables and chance would have made them. Chance is the hash of timetable and day, so that it always falls
 * the same way: one trip of forty is cancelled, one of eight leaves late, one of a hundred brings in nothing.
 */
final class DrivenTrips {

    /** Takes {@code :timetables, :held, :from, :until, :most, :zone, :now}; {@code :most} trips of each bus. */
    static final String ADD = """
            with day as materialized (
                select tt.id as timetable_id, tt.bus_id, tt.driver_id, tt.route_id, d::date as day, tt.is_two_way,
                       coalesce(r.distance_km, 200) as km,
                       ('x' || substr(md5(tt.id::text || d::date), 1, 7))::bit(28)::int as chance,
                       (d::date + tt.departure_time) at time zone :zone as starts_at,
                       tt.arrival_time - tt.departure_time
                           + case when tt.arrival_time < tt.departure_time then interval '1 day' else interval '0' end as way,
                       tt.return_departure_time - tt.arrival_time
                           + case when tt.return_departure_time < tt.arrival_time then interval '1 day'
                                  else interval '0' end as stands,
                       tt.return_arrival_time - tt.return_departure_time
                           + case when tt.return_arrival_time < tt.return_departure_time then interval '1 day'
                                  else interval '0' end as way_back,
                       row_number() over (partition by tt.bus_id order by md5(d::date || tt.id::text)) as pick
                  from timetable tt
                  join route r on r.id = tt.route_id
                 cross join generate_series(cast(:from as date), cast(:until as date), interval '1 day') d
                 where tt.id = any (:timetables)
                   and tt.days & (1 << (extract(isodow from d)::int - 1)) <> 0),
            planned as (
                select *, starts_at + way as arrives_at, starts_at + way + stands as back_at,
                       starts_at + way + stands + way_back as home_at,
                       coalesce(starts_at + way + stands + way_back, starts_at + way) as over_at,
                       case when chance % 8 = 0 then 20 + chance % 61 else chance % 9 end * interval '1 minute' as late
                  from day
                 where pick <= :most),
            judged as (
                select *, case when chance % 40 = 7 and day < cast(:until as date) - 2 then 'cancelled'
                               when timetable_id = any (:held) and day >= (cast(:now as timestamptz) at time zone :zone)::date
                                    then 'scheduled'
                               when over_at + late <= :now then 'completed'
                               when starts_at + late <= :now then 'in_progress'
                               else 'scheduled' end as status
                  from planned),
            driven as (
                select *, case when status in ('completed', 'in_progress')
                               then round(km * (97 + chance % 10) / 100) end as km_there,
                       case when status = 'completed' and is_two_way
                            then round(km * (97 + chance / 16 % 10) / 100) end as km_back,
                       5 + chance % 16 as km_between,
                       case when status = 'completed' and chance % 100 <> 3
                            then round(km * (3500 + chance % 2500) / 100, 2) else 0 end as taken,
                       case when status = 'completed' and is_two_way and chance % 100 <> 3
                            then round(km * (3200 + chance / 64 % 2500) / 100, 2) else 0 end as taken_back
                  from judged),
            metered as (
                select *, 90000 + abs(hashtext(bus_id::text)) % 40000
                              + coalesce(sum(coalesce(km_there, 0) + coalesce(km_back, 0) + km_between)
                                             over (partition by bus_id order by starts_at, timetable_id
                                                   rows between unbounded preceding and 1 preceding), 0) as meter,
                       row_number() over (partition by day order by starts_at desc, timetable_id) as from_last
                  from driven),
            counted as (
                insert into trip_number_of_day as n (day, last_number)
                select day, count(*) from driven group by day
                on conflict (day) do update set last_number = n.last_number + excluded.last_number
                returning day, last_number)
            insert into trip (id, trip_number, bus_id, driver_id, route_id, bus_name_snapshot, driver_name_snapshot,
                              timetable_id, timetable_day, status, trip_date, starts_at, arrives_at, left_at, arrived_at,
                              is_two_way, return_starts_at, return_arrives_at, return_left_at, return_arrived_at,
                              ended_at, taken_until,
                              odometer_start, odometer_end, odometer_return_end,
                              revenue_cash, revenue_online, revenue_paytm, revenue_others, revenue_agent,
                              return_revenue_cash, return_revenue_online, return_revenue_paytm, return_revenue_others,
                              return_revenue_agent, gst_percentage, cancel_reason, created_at, updated_at)
            select %s,
                   'TRP' || to_char(m.day, 'YYMMDD')
                       || lpad((c.last_number - m.from_last + 1)::text, greatest(3, length(c.last_number::text)), '0'),
                   m.bus_id, m.driver_id, m.route_id, coalesce(b.bus_name, b.registration_number), p.full_name,
                   m.timetable_id, m.day, m.status, m.day, m.starts_at, m.arrives_at,
                   case when m.status in ('completed', 'in_progress') then m.starts_at + m.late end,
                   case when m.status = 'completed' then m.arrives_at + m.late end,
                   m.is_two_way, m.back_at, m.home_at,
                   case when m.status = 'completed' then m.back_at + m.late end,
                   case when m.status = 'completed' and m.is_two_way then m.home_at + m.late end,
                   case when m.status = 'completed' then m.over_at + m.late end,
                   m.over_at + case when m.status = 'completed' then m.late else interval '0' end,
                   case when m.km_there is not null then m.meter end,
                   case when m.status = 'completed' then m.meter + m.km_there end,
                   m.meter + m.km_there + m.km_back,
                   round(m.taken * 0.45, 2), round(m.taken * 0.25, 2), round(m.taken * 0.15, 2), round(m.taken * 0.05, 2),
                   round(m.taken * 0.10, 2),
                   round(m.taken_back * 0.40, 2), round(m.taken_back * 0.30, 2), round(m.taken_back * 0.15, 2),
                   round(m.taken_back * 0.05, 2), round(m.taken_back * 0.10, 2),
                   5, case when m.status = 'cancelled' then 'Too few passengers' end, :now, :now
              from metered m
              join counted c on c.day = m.day
              join bus b on b.id = m.bus_id
              left join person p on p.id = m.driver_id
            on conflict do nothing
            """.replace("%s", YearsOfFleet.id("'trip ' || m.timetable_id || m.day"));

    static final String ADD_PLACES = """
            insert into trip_place (trip_id, position)
            select id, row_number() over (partition by timetable_id order by starts_at, id)
              from trip
             where timetable_id = any (:timetables)
               and status <> 'cancelled'
            on conflict (trip_id) do nothing
            """;

    private DrivenTrips() {}
}
