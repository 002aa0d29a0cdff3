package dev.busmanager.adapter.rest.settings;

import dev.busmanager.adapter.rest.shared.Lists;
import dev.busmanager.adapter.rest.shared.OpenDoor;
import dev.busmanager.application.settings.in.SettingsUseCase;
import dev.busmanager.application.settings.in.VisibleSettings;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.ExpectedVersion;
import jakarta.servlet.http.HttpServletRequest;
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
    private final LogoAddress logo;

    SettingsController(SettingsUseCase settings, SettingResponses responses, LogoAddress logo) {
        this.settings = settings;
        this.responses = responses;
        this.logo = logo;
    }

    /** Open to everyone: the sign-in page shows name and logo of the company. */
    @OpenDoor
    @GetMapping
    ResponseEntity<List<ListedSetting>> all(Actor actor, HttpServletRequest request) {
        var visible = settings.visible(actor);
        var rows = responses.list(visible, actor, request);
        return visible instanceof VisibleSettings.Everything all
                ? Lists.answer(rows, all.version())
                : Lists.answer(rows, rows.size());
    }

    @GetMapping("/{key}")
    SettingResponse one(Actor actor, @PathVariable String key, HttpServletRequest request) {
        return responses.single(settings.one(actor, key), actor, request);
    }

    @PutMapping
    List<SettingValueResponse> changeMany(
            Actor actor,
            @RequestBody ChangeSettingsRequest body,
            ExpectedVersion expected,
            HttpServletRequest request) {
        var values = logo.taken(body.values(), actor);
        return responses.values(settings.changeMany(actor, values, expected), actor, request);
    }

    @PutMapping("/{key}")
    SettingResponse change(
            Actor actor,
            @PathVariable String key,
            @RequestBody ChangeSettingRequest body,
            ExpectedVersion expected,
            HttpServletRequest request) {
        var command = body.command(key, expected, text -> logo.taken(key, text, actor));
        return responses.single(settings.change(actor, command), actor, request);
    }
}
