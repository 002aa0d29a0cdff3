package dev.busmanager.bootstrap.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.util.regex.Pattern;

/** What people wrote and what runs: neither tests nor what the build generates next to the beans. */
public final class OurOwnClasses implements ImportOption {

    private static final Pattern TESTS = Pattern.compile(".*(/test-classes/|-tests\\.jar).*");
    private static final Pattern GENERATED = Pattern.compile(".*__\\w*(\\$.*)?\\.class");

    @Override
    public boolean includes(Location location) {
        return !location.matches(TESTS) && !location.matches(GENERATED);
    }
}
