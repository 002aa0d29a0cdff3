package dev.busmanager.application.fleet.in;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Change;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.domain.file.FileKey;
import dev.busmanager.domain.fleet.PaperHolder;
import dev.busmanager.domain.fleet.PaperId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Papers of buses, persons and the company, as the office keeps them. */
public interface PapersUseCase {

    PaperView one(Actor actor, PaperId id);

    /**
     * The first of its kind, or a renewal: the one that runs longest is the current one.
     *
     * @param id where the caller has named it already; the same paper under the same id is the paper that is there
     */
    PaperView add(Actor actor, @Nullable PaperId id, PaperHolder holder, PaperMembers members);

    PaperView change(Actor actor, PaperId id, PaperMembers members, ExpectedVersion expected);

    /** The office has seen what its holder told. */
    PaperView confirm(Actor actor, PaperId id, ExpectedVersion expected);

    /** Takes it out; it stays for the record. */
    PaperView close(Actor actor, PaperId id, ExpectedVersion expected);

    PaperView restore(Actor actor, PaperId id);

    /** What can be said of a paper. What is left out stays as it is. */
    record PaperMembers(
            Change<String> kind,
            Change<String> number,
            Change<String> issuer,
            Change<LocalDate> validFrom,
            Change<LocalDate> validUntil,
            Change<BigDecimal> amount,
            Change<FileKey> file,
            Change<String> note) {}
}
