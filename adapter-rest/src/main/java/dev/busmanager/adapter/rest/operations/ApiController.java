package dev.busmanager.adapter.rest.operations;

import dev.busmanager.adapter.rest.shared.OpenDoor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What stands at the base address of the API, for people who look there. */
@OpenDoor
@RestController
class ApiController {

    private final ApiVersion version;

    ApiController(ApiVersion version) {
        this.version = version;
    }

    record ApiResponse(String message, String version) {}

    @GetMapping("/api")
    ApiResponse api() {
        return new ApiResponse("BusManager", version.text());
    }
}
