package dev.busmanager.application.schedule;

import dev.busmanager.application.schedule.in.DayExceptionView;
import dev.busmanager.application.shared.Members;
import dev.busmanager.domain.schedule.DayException.DayOff;
import dev.busmanager.domain.schedule.DayException.Replacement;
import java.util.Map;

/** What is different on a day as the audit trail remembers it. */
final class DayAsWritten {

    private DayAsWritten() {}

    static Map<String, Object> members(DayExceptionView view) {
        var exception = view.exception();
        var members = new Members().with("day", exception.day());
        switch (exception) {
            case DayOff _ -> members.with("is_off", true);
            case Replacement _ -> {
                var bus = view.bus();
                var driver = view.driver();
                members.with("is_off", false)
                        .with("bus", bus == null ? null : bus.registration())
                        .with("driver", driver == null ? null : driver.fullName());
            }
        }
        return members.with("reason", exception.reason()).map();
    }
}
