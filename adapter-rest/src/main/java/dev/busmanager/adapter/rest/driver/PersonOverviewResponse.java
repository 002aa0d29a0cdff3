package dev.busmanager.adapter.rest.driver;

import dev.busmanager.application.driver.in.PersonOverview;
import org.jspecify.annotations.Nullable;

/**
 * @param licenseState {@code not_set}, {@code expired}, {@code expiring} within 30 days, or {@code valid}
 * @param licenseDaysLeft negative when it has ended
 */
record PersonOverviewResponse(
        String licenseState, @Nullable Long licenseDaysLeft, int sessionCount, @Nullable String workshopName) {

    static PersonOverviewResponse of(PersonOverview overview) {
        return new PersonOverviewResponse(
                overview.licence().wire(),
                overview.licenceDaysLeft(),
                overview.sessions(),
                overview.workshopName());
    }
}
