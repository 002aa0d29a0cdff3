package dev.busmanager.application.file;

import static dev.busmanager.application.file.FilesFixture.DRIVER;
import static dev.busmanager.application.file.FilesFixture.OFFICE;
import static dev.busmanager.application.file.FilesFixture.WORKSHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.domain.file.Folder;
import dev.busmanager.domain.file.Pictures;
import dev.busmanager.domain.shared.AccessException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepFilesServiceTest {

    private static final Duration LESS_THAN_A_DAY = Duration.ofHours(23);
    private static final Duration MORE_THAN_A_DAY = Duration.ofHours(25);

    @TempDir
    Path folder;

    private FilesFixture house;

    @BeforeEach
    void begin() {
        house = new FilesFixture(folder);
    }

    @Test
    void givenFilesInUse_whenSwept_thenNothingIsFoundHoweverOldTheyAre() {
        house.used.add(house.uploaded(DRIVER, Folder.EXPENSES, Pictures.pdf()).key());
        house.later(MORE_THAN_A_DAY);

        assertThat(house.sweep.repair(Actor.HOUSE).isClean()).isTrue();
        assertThat(house.places()).hasSize(1);
    }

    @Test
    void givenEverythingThatCanBeWrong_whenItIsYoungerThanADay_thenNothingIsTouched() throws Exception {
        makeAMess();
        house.later(LESS_THAN_A_DAY);
        var before = house.places();

        var found = house.sweep.repair(Actor.HOUSE);

        assertThat(found.leftOver().count() + found.withoutRow().count() + found.unused().count())
                .isZero();
        assertThat(house.places()).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void givenEverythingThatCanBeWrong_whenChecked_thenToldAndNothingIsTouched() throws Exception {
        makeAMess();
        house.later(MORE_THAN_A_DAY);
        var before = house.places();

        var found = house.sweep.check(OFFICE);

        assertThat(found.leftOver().count()).isEqualTo(1);
        assertThat(found.withoutRow().examples()).containsExactly("expenses/orphan.pdf");
        assertThat(found.withoutFile().count()).isEqualTo(1);
        assertThat(found.unused().count()).isEqualTo(2);
        assertThat(house.places()).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void givenEverythingThatCanBeWrong_whenRepaired_thenOnlyWhatNobodyCanMissIsGone() throws Exception {
        makeAMess();
        house.later(MORE_THAN_A_DAY);

        house.sweep.repair(Actor.HOUSE);

        assertThat(house.places()).singleElement().asString().startsWith("repairs/");
        assertThat(house.sweep.check(Actor.HOUSE).isClean()).isTrue();
        assertThat(house.audit).filteredOn(entry -> "swept".equals(entry.action())).hasSize(2);
    }

    @Test
    void givenMoreFilesThanFitIntoAPiece_whenSwept_thenAllAreFound() throws Exception {
        for (int i = 0; i < 1_203; i++) orphan("expenses/orphan-%d.pdf".formatted(i));
        house.later(MORE_THAN_A_DAY);

        var found = house.sweep.check(Actor.HOUSE).withoutRow();

        assertThat(found.count()).isEqualTo(1_203);
        assertThat(found.examples()).hasSize(20);
    }

    @Test
    void givenDriverOrWorkshop_whenTheyWantToSweep_thenRefused() {
        assertThatExceptionOfType(AccessException.NotAllowed.class).isThrownBy(() -> house.sweep.check(DRIVER));
        assertThatExceptionOfType(AccessException.NotAllowed.class).isThrownBy(() -> house.sweep.repair(WORKSHOP));
    }

    /** One of each; and a photo of a repair, which no feature answers for here and which therefore nobody judges. */
    private void makeAMess() throws IOException {
        house.store.receive(Folder.EXPENSES, () -> new ByteArrayInputStream(Pictures.pdf()));
        orphan("expenses/orphan.pdf");
        house.uploaded(DRIVER, Folder.EXPENSES, Pictures.jpeg(8, 6));
        var lost = house.uploaded(DRIVER, Folder.EXPENSES, Pictures.png(8, 6));
        house.store.delete(lost.place());
        house.uploaded(WORKSHOP, Folder.REPAIRS, Pictures.png(8, 6));
    }

    private void orphan(String place) throws IOException {
        house.store.keep(
                house.store.receive(Folder.EXPENSES, () -> new ByteArrayInputStream(Pictures.pdf())), place);
    }
}
