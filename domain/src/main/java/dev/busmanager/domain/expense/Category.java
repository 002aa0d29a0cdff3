package dev.busmanager.domain.expense;

import dev.busmanager.domain.shared.Archivable;
import dev.busmanager.domain.shared.Money;
import dev.busmanager.domain.shared.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What money is spent on.
 *
 * @param fuel whether litres belong to it
 * @param water whether water from the stock is booked under it
 * @param limit above which the office wants to look twice
 * @param needsPhoto whether a receipt has to come along
 */
public record Category(
        CategoryId id,
        String name,
        @Nullable String description,
        @Nullable String icon,
        boolean fuel,
        boolean water,
        @Nullable Money limit,
        boolean needsPhoto,
        @Nullable Instant archivedAt,
        Version version)
        implements Archivable<Category> {

    public static final int NAME_MOST = 100;
    public static final int DESCRIPTION_MOST = 1_000;
    public static final int ICON_MOST = 50;

    /** As records from before tell it, which know no other mark than the name. */
    public static boolean soundsLikeFuel(String name) {
        return Stream.of("diesel", "fuel", "petrol").anyMatch(name.toLowerCase(Locale.ROOT)::contains);
    }

    public static boolean soundsLikeWater(String name) {
        return name.toLowerCase(Locale.ROOT).contains("water");
    }

    /** What was said of it when it was added, for telling whether somebody says the same again. */
    public Category withoutHistory() {
        return new Category(id, name, description, icon, fuel, water, limit, needsPhoto, null, Version.FIRST);
    }

    @Override
    public Category archivedSince(@Nullable Instant instant) {
        return new Category(id, name, description, icon, fuel, water, limit, needsPhoto, instant, version);
    }
}
