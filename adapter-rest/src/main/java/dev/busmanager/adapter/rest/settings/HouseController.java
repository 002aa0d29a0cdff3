package dev.busmanager.adapter.rest.settings;

import dev.busmanager.adapter.rest.shared.OpenDoor;
import dev.busmanager.application.settings.in.HouseQueries;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the sign-in page has to know, and a phone without signal to remember, beside name and logo, which have their place in the settings. */
@OpenDoor
@RestController
class HouseController {

    /** The same for everybody, and nothing that must be true this second. */
    private static final String CACHING = "public, max-age=60";

    private final HouseQueries queries;

    HouseController(HouseQueries queries) {
        this.queries = queries;
    }

    /** Members are called as the settings behind them. */
    record HouseResponse(
            String registrationPolicy, String companyPhone, String companyTimeZone, boolean driverEntersTakings) {}

    @GetMapping("/api/house")
    HouseResponse house(HttpServletResponse response) {
        var house = queries.house();
        // Not before there is an answer: a failure must not be remembered.
        response.setHeader(HttpHeaders.CACHE_CONTROL, CACHING);
        return new HouseResponse(
                house.registrationPolicy(), house.phone(), house.zone().getId(), house.driverEntersTakings());
    }
}
