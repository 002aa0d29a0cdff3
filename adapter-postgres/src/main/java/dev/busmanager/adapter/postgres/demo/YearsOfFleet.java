package dev.busmanager.adapter.postgres.demo;

/** Fleet, drivers, routes and timetables of a big operator, whose ids follow from their numbers. */
final class YearsOfFleet {

    static final int BUSES = 50;
    static final int DRIVERS = 40;
    static final int ROUTES = 30;
    static final int TIMETABLES = 60;

    /** An id in the range of the demo for a text in SQL. */
    static String id(String text) {
        return "('64656d6f-0000-8000-8' || substr(md5(%1$s), 1, 3) || '-' || substr(md5(%1$s), 4, 12))::uuid"
                .formatted(text);
    }

    static final String ADD_BUSES = """
            insert into bus (id, registration_number, registration_key, bus_name, capacity, bus_type, status,
                             monthly_tax_amount, tax_due_day, created_at, updated_at)
            select %s, 'ZZ 99 DM ' || to_char(n, 'FM0000'), 'ZZ99DM' || to_char(n, 'FM0000'),
                   (array['Shivneri', 'Rajgad', 'Torna', 'Sinhagad', 'Pratapgad', 'Raigad', 'Panhala', 'Lohagad', 'Visapur',
                          'Purandar'])[1 + n %% 10] || ' ' || (10 + n), 32 + n %% 18, 'AC Sleeper', 'active',
                   14000 + 100 * n, 1 + n %% 28, :now, :now
              from generate_series(1, :count) n
            """.formatted(id("'bus ' || n"));

    static final String ADD_OWNERSHIPS = """
            insert into bus_ownership (bus_id, from_day, ownership_type, partner_name, company_share)
            select %s, date '2020-01-01', case when n %% 8 = 0 then 'partnership' else 'owned' end,
                   case when n %% 8 = 0 then 'Deshpande Motors' end, case when n %% 8 = 0 then 60 else 100 end
              from generate_series(1, :count) n
            """.formatted(id("'bus ' || n"));

    /** Nobody signs in as one of them: no password fits. */
    static final String ADD_ACCOUNTS = """
            insert into account (id, email, password_hash, role, status, password_changed_at, created_at, updated_at)
            select %s, 'years.' || n || :domain, '', 'driver', 'active', :now, :now, :now
              from generate_series(1, :count) n
            """.formatted(id("'account ' || n"));

    static final String ADD_PERSONS = """
            insert into person (id, account_id, full_name, phone, created_at, updated_at)
            select %s, %s,
                   (array['Anil', 'Baban', 'Chetan', 'Deepak', 'Eknath', 'Ganpat', 'Hanif', 'Jalindar'])[1 + n %% 8] || ' '
                       || (array['Kadam', 'Mane', 'Nikam', 'Patil', 'Rathod'])[1 + n / 8 %% 5],
                   '020 5551 ' || to_char(n, 'FM0000'), :now, :now
              from generate_series(1, :count) n
            """.formatted(id("'person ' || n"), id("'account ' || n"));

    static final String ADD_DRIVERS = """
            insert into driver (person_id, licence_number)
            select %s, 'MH12 2011' || to_char(n, 'FM0000000') from generate_series(1, :count) n
            """.formatted(id("'person ' || n"));

    static final String ADD_ROUTES = """
            insert into route (id, route_name, from_state_id, to_state_id, from_address, to_address, distance_km,
                               estimated_duration_hours, created_at, updated_at)
            select %s, 'Pune – ' || city, s.id, s.id, 'Swargate, Pune', city, 120 + 14 * n,
                   round((120 + 14 * n) / 45.0, 2), :now, :now
              from unnest(array['Ahilyanagar', 'Satara', 'Baramati', 'Karad', 'Sangli', 'Ratnagiri', 'Pandharpur', 'Latur',
                                'Barshi', 'Beed', 'Jalna', 'Dharashiv', 'Nanded', 'Parbhani', 'Hingoli', 'Akola', 'Amravati',
                                'Buldhana', 'Washim', 'Dhule', 'Jalgaon', 'Bhusawal', 'Nandurbar', 'Shirdi', 'Malegaon',
                                'Vita', 'Chiplun', 'Alibag', 'Palghar', 'Yavatmal']) with ordinality as c (city, n)
              join state s on s.state_code = 'MH'
             where n <= :count
            """.formatted(id("'route ' || n"));

    /**
     * Ten buses change between two. A bus leaves at the same time every day, and comes back, where it does, before
     * that time comes again.
     */
    static final String ADD_TIMETABLES = """
            insert into timetable (id, bus_id, route_id, driver_id, days, departure_time, arrival_time, is_two_way,
                                   return_departure_time, return_arrival_time, turnaround_hours, is_active,
                                   active_until, created_at, updated_at)
            select %s, %s, %s, %s,
                   case when n > 50 then 42 when n <= 10 then 85 else 127 end,
                   leaves, leaves + way, two_way, case when two_way then leaves + way + interval '3 hours' end,
                   case when two_way then leaves + way * 2 + interval '3 hours' end, 3, false, :today, :now, :now
              from (select n, 1 + (n - 1) %% 50 as bus, 1 + n * 7 %% 30 as r from generate_series(1, :count) n) t
              cross join lateral (
                   select time '05:30' + bus %% 6 * interval '3 hours' as leaves,
                          date_trunc('minute', (120 + 14 * r) / 45.0 * interval '1 hour') as way,
                          n %% 3 > 0 and r < 20 as two_way) w
            """.formatted(
                    id("'timetable ' || n"), id("'bus ' || bus"), id("'route ' || r"), id("'person ' || (1 + n % 40)"));

    private YearsOfFleet() {}
}
