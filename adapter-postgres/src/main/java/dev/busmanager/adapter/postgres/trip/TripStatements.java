package dev.busmanager.adapter.postgres.trip;

/** What writes a trip; its many columns stand here once. */
final class TripStatements {

    /** A trip that its timetable made already stays as it is, however many make it at the same moment. */
    static final String INSERT = """
            insert into trip (id, trip_number, bus_id, driver_id, route_id, bus_name_snapshot, driver_name_snapshot,
                              timetable_id, timetable_day, status, trip_date,
                              starts_at, arrives_at, left_at, arrived_at, is_two_way,
                              return_starts_at, return_arrives_at, return_left_at, return_arrived_at,
                              ended_at, taken_until,
                              odometer_start, odometer_end, odometer_return_start, odometer_return_end,
                              revenue_cash, revenue_online, revenue_paytm, revenue_others, revenue_agent,
                              return_revenue_cash, return_revenue_online, return_revenue_paytm,
                              return_revenue_others, return_revenue_agent,
                              gst_percentage, water_taken, notes, cancel_reason,
                              delay_minutes, delay_reason, delay_noted_at, flags, created_at, updated_at)
            select :id, :number, :bus, :driver, :route, :busName, :driverName,
                   :timetable, :timetableDay, :status, :day,
                   :starts, :arrives, :left, :arrived, :twoWay,
                   :return_starts, :return_arrives, :return_left, :return_arrived,
                   :endedAt, :takenUntil,
                   :odometerStart, :odometerEnd, :odometerReturnStart, :odometerReturnEnd,
                   :cash, :online, :paytm, :others, :agent,
                   :return_cash, :return_online, :return_paytm, :return_others, :return_agent,
                   :gst, :water, :notes, :cancelReason,
                   :delayMinutes, :delayReason, :delayNotedAt, :flags, :now, :now
             where not exists (select from trip where timetable_id = :timetable and timetable_day = :timetableDay)
            on conflict (id) do nothing
            """;

    static final String UPDATE = """
            update trip
               set bus_id = :bus, driver_id = :driver, route_id = :route, bus_name_snapshot = :busName,
                   driver_name_snapshot = :driverName, status = :status, trip_date = :day,
                   starts_at = :starts, arrives_at = :arrives, left_at = :left, arrived_at = :arrived,
                   is_two_way = :twoWay, return_starts_at = :return_starts, return_arrives_at = :return_arrives,
                   return_left_at = :return_left, return_arrived_at = :return_arrived,
                   ended_at = :endedAt, taken_until = :takenUntil,
                   odometer_start = :odometerStart, odometer_end = :odometerEnd,
                   odometer_return_start = :odometerReturnStart, odometer_return_end = :odometerReturnEnd,
                   revenue_cash = :cash, revenue_online = :online, revenue_paytm = :paytm,
                   revenue_others = :others, revenue_agent = :agent,
                   return_revenue_cash = :return_cash, return_revenue_online = :return_online,
                   return_revenue_paytm = :return_paytm, return_revenue_others = :return_others,
                   return_revenue_agent = :return_agent,
                   gst_percentage = :gst, water_taken = :water, notes = :notes, cancel_reason = :cancelReason,
                   delay_minutes = :delayMinutes, delay_reason = :delayReason, delay_noted_at = :delayNotedAt,
                   flags = :flags, updated_at = :now, version = version + 1
             where id = :id
               and version = :version
            """;

    private TripStatements() {}
}
