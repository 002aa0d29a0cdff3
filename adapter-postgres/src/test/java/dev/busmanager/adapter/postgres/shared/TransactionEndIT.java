package dev.busmanager.adapter.postgres.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.busmanager.application.shared.out.Aftermath;
import dev.busmanager.application.shared.out.UnitOfWork;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TransactionEndIT {

    private final Postgres postgres = new Postgres();
    private final Aftermath aftermath = postgres.get(Aftermath.class);
    private final UnitOfWork unitOfWork = postgres.get(UnitOfWork.class);
    private final List<String> done = new ArrayList<>();

    @AfterEach
    void close() {
        postgres.close();
    }

    @Test
    void givenUnitInsideAnother_whenTheInnerOneEnds_thenNothingHappensUntilTheOuterOneHas() {
        unitOfWork.run(() -> {
            unitOfWork.run(this::ask);
            assertThat(done).isEmpty();
            return done;
        });

        assertThat(done).containsExactly("kept");
    }

    @Test
    void givenUnit_whenItThrowsOrIsNotToBeKept_thenWhatFollowsAnUndoneOneIsDone() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> unitOfWork.run(() -> {
            ask();
            throw new ArithmeticException();
        }));
        unitOfWork.run(this::ask, _ -> false);

        assertThat(done).containsExactly("undone", "undone");
    }

    @Test
    void givenConnectionThatDiesBeforeTheEnd_whenTheUnitIsLost_thenItIsNotCalledKept() {
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> unitOfWork.run(() -> {
            ask();
            var own = postgres.jdbc().sql("select pg_backend_pid()").query(Integer.class).single();
            kill(own);
            return own;
        }));

        assertThat(done).doesNotContain("kept");
    }

    @Test
    void givenDeedThatFails_whenTheUnitEnds_thenTheOthersAreDoneAndTheCallerIsFine() {
        unitOfWork.run(() -> {
            aftermath.ifKept(() -> {
                throw new IllegalStateException("disk gone");
            });
            return ask();
        });

        assertThat(done).containsExactly("kept");
    }

    @Test
    void givenNoUnit_whenSomethingIsToFollowIt_thenThatIsAMistake() {
        assertThatIllegalStateException().isThrownBy(() -> aftermath.ifKept(() -> {}));
    }

    private List<String> ask() {
        aftermath.ifKept(() -> done.add("kept"));
        aftermath.ifUndone(() -> done.add("undone"));
        return done;
    }

    private void kill(int backend) {
        var killer = new Thread(() -> postgres.jdbc()
                .sql("select pg_terminate_backend(:pid)")
                .param("pid", backend)
                .query(Boolean.class)
                .single());
        killer.start();
        try {
            killer.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
