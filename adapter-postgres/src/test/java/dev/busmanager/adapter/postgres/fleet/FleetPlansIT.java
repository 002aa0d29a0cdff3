package dev.busmanager.adapter.postgres.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.adapter.postgres.shared.Postgres;
import dev.busmanager.adapter.postgres.shared.TenThousand;
import dev.busmanager.application.fleet.in.BusQueries;
import dev.busmanager.application.fleet.in.PaperQueries;
import dev.busmanager.application.fleet.in.TaxQueries;
import dev.busmanager.application.shared.Sort;
import dev.busmanager.domain.fleet.TaxStatus;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ten thousand buses, persons, papers and taxes, just imported: what the database does to find one of them. */
class FleetPlansIT {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 1);

    private static Postgres postgres;

    @BeforeAll
    static void fill() {
        postgres = new Postgres();
        TenThousand.buses(postgres.jdbc());
        TenThousand.persons(postgres.jdbc());
        TenThousand.papers(postgres.jdbc());
        TenThousand.taxes(postgres.jdbc());
    }

    @AfterAll
    static void close() {
        postgres.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"15555", "mh 12-ab 15555", "c4ca4238"})
    void givenBusesJustImported_whenAPartIsSearched_thenTheIndexOfPartsIsUsed(String part) {
        var plan = buses(new BusQueries.Filter(part, null, null, null, false));

        assertThat(plan).contains("Bitmap Index Scan on bus_by_parts").doesNotContain("Seq Scan on bus ");
    }

    @Test
    void givenBusesJustImported_whenTheFirstPageIsShown_thenItIsReadInOrder() {
        var plan = buses(new BusQueries.Filter(null, null, null, null, false));

        assertThat(plan).contains("bus_by_registration").doesNotContain("Seq Scan on bus ");
    }

    /** Number and issuer, plate, name of the person: each part where it stands. */
    @ParameterizedTest
    @ValueSource(strings = {"15555", "mh 12-ab 15555", "c4ca4238"})
    void givenPapersJustImported_whenAPartIsSearched_thenEachPlaceIsLookedUpInItsIndex(String part) {
        var plan = papers(part);

        assertThat(plan)
                .contains(
                        "Bitmap Index Scan on paper_by_parts",
                        "Bitmap Index Scan on bus_by_parts",
                        "Bitmap Index Scan on person_by_parts")
                .doesNotContain("Seq Scan on paper", "Seq Scan on bus ", "Seq Scan on person");
    }

    @Test
    void givenPapersJustImported_whenTheFirstPageIsShown_thenItIsReadInOrder() {
        assertThat(papers(null)).contains("paper_by_end").doesNotContain("Seq Scan on paper");
    }

    @Test
    void givenTaxesJustImported_whenThoseOfAMonthAreAsked_thenTheDaysAreLookedUp() {
        var filter = new TaxQueries.Filter(null, TaxStatus.PENDING, TODAY, TODAY.plusDays(30));
        var conditions = JdbcTaxRecords.conditions(filter, TODAY);

        var plan = TenThousand.plan(
                postgres.jdbc(),
                conditions,
                JdbcTaxRecords.select(conditions, Sort.by(TaxQueries.Order.DUE_DATE)) + " limit 50");

        assertThat(plan).contains("bus_tax_record_by_day").doesNotContain("Seq Scan on bus_tax_record");
    }

    @Test
    void givenTaxesJustImported_whenTheFirstPageIsShown_thenItIsReadInOrder() {
        var conditions = JdbcTaxRecords.conditions(new TaxQueries.Filter(null, null, null, null), TODAY);

        var plan = TenThousand.plan(
                postgres.jdbc(),
                conditions,
                JdbcTaxRecords.select(conditions, Sort.by(TaxQueries.Order.UNPAID_FIRST)) + " limit 50");

        assertThat(plan).contains("bus_tax_record_unpaid_first").doesNotContain("Seq Scan on bus_tax_record");
    }

    private static String buses(BusQueries.Filter filter) {
        var conditions = JdbcBuses.conditions(filter).with("today", TODAY);
        var select = JdbcBuses.select(conditions, Sort.by(BusQueries.Order.REGISTRATION_NUMBER)) + " limit 50";
        return TenThousand.plan(postgres.jdbc(), conditions, select);
    }

    private static String papers(String search) {
        var filter = new PaperQueries.Filter(null, null, null, null, null, true, null, null, search);
        var conditions = PaperSearch.conditions(filter).with("today", TODAY);
        var select = PaperSearch.select(conditions, Sort.by(PaperQueries.Order.VALID_UNTIL)) + " limit 50";
        return TenThousand.plan(postgres.jdbc(), conditions, select);
    }
}
