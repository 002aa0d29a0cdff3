package dev.busmanager.application.settings.in;

import java.time.ZoneId;

/** What whoever stands at the door may know of the house. */
public interface HouseQueries {

    HouseView house();

    /**
     * @param registrationPolicy whether a newcomer may make himself an account
     * @param phone whom to call when one cannot get in; empty when nobody said
     * @param zone whose days and times the pages show, whoever reads them
     * @param driverEntersTakings whether drivers are asked what was taken on the way
     */
    record HouseView(String registrationPolicy, String phone, ZoneId zone, boolean driverEntersTakings) {}
}
