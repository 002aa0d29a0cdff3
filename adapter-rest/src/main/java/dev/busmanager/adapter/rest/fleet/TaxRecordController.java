package dev.busmanager.adapter.rest.fleet;

import dev.busmanager.adapter.rest.shared.LongLists;
import dev.busmanager.adapter.rest.shared.MessageResponse;
import dev.busmanager.application.fleet.in.TaxQueries;
import dev.busmanager.application.fleet.in.TaxRecordsUseCase;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.application.shared.Page;
import dev.busmanager.domain.fleet.BusId;
import dev.busmanager.domain.fleet.TaxRecordId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The road tax of one bus. */
@RestController
@RequestMapping("/api/buses/{id}/tax-records")
class TaxRecordController {

    private final TaxRecordsUseCase taxes;
    private final TaxQueries queries;
    private final LongLists lists;

    TaxRecordController(TaxRecordsUseCase taxes, TaxQueries queries, LongLists lists) {
        this.taxes = taxes;
        this.queries = queries;
        this.lists = lists;
    }

    @GetMapping
    @Nullable ResponseEntity<List<TaxRecordResponse>> find(Actor actor, @PathVariable UUID id, Page page) {
        return lists.answer(sink -> queries.ofBus(actor, new BusId(id), page, sink), TaxRecordResponse::of);
    }

    @GetMapping("/{record}")
    TaxRecordResponse one(Actor actor, @PathVariable UUID id, @PathVariable UUID record) {
        return TaxRecordResponse.of(taxes.one(actor, new BusId(id), new TaxRecordId(record)));
    }

    @PostMapping
    TaxRecordResponse add(Actor actor, @PathVariable UUID id, @RequestBody NewTaxRequest body) {
        return TaxRecordResponse.of(taxes.add(actor, new BusId(id), body.taxRecordId(), body.members()));
    }

    @PutMapping("/{record}")
    TaxRecordResponse change(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID record,
            @RequestBody ChangeTaxRequest body,
            ExpectedVersion expected) {
        return TaxRecordResponse.of(
                taxes.change(actor, new BusId(id), new TaxRecordId(record), body.members(), expected));
    }

    @DeleteMapping("/{record}")
    MessageResponse remove(
            Actor actor, @PathVariable UUID id, @PathVariable UUID record, ExpectedVersion expected) {
        taxes.remove(actor, new BusId(id), new TaxRecordId(record), expected);
        return new MessageResponse("Tax record deleted");
    }

    @PostMapping("/{record}/payment")
    TaxRecordResponse pay(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID record,
            @RequestBody TaxPaymentRequest body,
            ExpectedVersion expected) {
        var reference = body.reference();
        return TaxRecordResponse.of(
                taxes.pay(actor, new BusId(id), new TaxRecordId(record), body.paidDate(), reference, expected));
    }

    @DeleteMapping("/{record}/payment")
    TaxRecordResponse unpay(
            Actor actor, @PathVariable UUID id, @PathVariable UUID record, ExpectedVersion expected) {
        return TaxRecordResponse.of(taxes.unpay(actor, new BusId(id), new TaxRecordId(record), expected));
    }
}
