package dev.busmanager.application.driver.out;

import java.util.Optional;
import java.util.UUID;

/** How the workshops are called to which persons may belong. */
public interface WorkshopNames {

    Optional<String> name(UUID workshop);
}
