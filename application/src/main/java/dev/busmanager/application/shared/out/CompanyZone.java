package dev.busmanager.application.shared.out;

import java.time.ZoneId;

/** Where a business day begins and which clock hangs on the wall of the office. Cheap to ask. */
public interface CompanyZone {

    ZoneId zone();
}
