package dev.busmanager.application.driver.in;

import dev.busmanager.domain.driver.LicenceState;
import org.jspecify.annotations.Nullable;

/**
 * What is to be seen of a person at once.
 *
 * @param licenceDaysLeft until the licence ends; negative afterwards
 * @param sessions in how many places he is signed in
 */
public record PersonOverview(
        LicenceState licence, @Nullable Long licenceDaysLeft, int sessions, @Nullable String workshopName) {}
