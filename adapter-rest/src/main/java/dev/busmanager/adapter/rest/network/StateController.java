package dev.busmanager.adapter.rest.network;

import dev.busmanager.adapter.rest.shared.Lists;
import dev.busmanager.application.network.in.StatesUseCase;
import dev.busmanager.application.shared.Actor;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/states")
class StateController {

    private final StatesUseCase states;

    StateController(StatesUseCase states) {
        this.states = states;
    }

    @GetMapping
    ResponseEntity<List<StateResponse>> all(Actor actor) {
        var all = states.all(actor).stream().map(StateResponse::of).toList();
        return Lists.answer(all, all.size());
    }
}
