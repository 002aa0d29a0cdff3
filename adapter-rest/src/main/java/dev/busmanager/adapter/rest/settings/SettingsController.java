package dev.busmanager.adapter.rest.settings;

import dev.busmanager.adapter.rest.shared.Lists;
import dev.busmanager.adapter.rest.shared.OpenDoor;
import dev.busmanager.application.settings.in.SettingsUseCase;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.ExpectedVersion;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/settings")
class SettingsController {

    private final SettingsUseCase settings;
    private final SettingResponses responses;

    SettingsController(SettingsUseCase settings, SettingResponses responses) {
        this.settings = settings;
        this.responses = responses;
    }

    /** Open to everyone: the sign-in page shows name and logo of the company. */
    @OpenDoor
    @GetMapping
    ResponseEntity<List<ListedSetting>> all(Actor actor) {
        var rows = responses.list(settings.visible(actor));
        return Lists.answer(rows, rows.size());
    }

    @GetMapping("/{key}")
    SettingResponse one(Actor actor, @PathVariable String key) {
        return responses.single(settings.one(actor, key));
    }

    @PutMapping
    List<SettingValueResponse> changeMany(Actor actor, @RequestBody ChangeSettingsRequest body) {
        return responses.values(settings.changeMany(actor, body.values()));
    }

    @PutMapping("/{key}")
    SettingResponse change(
            Actor actor, @PathVariable String key, @RequestBody ChangeSettingRequest body, ExpectedVersion expected) {
        return responses.single(settings.change(actor, body.command(key, expected)));
    }
}
