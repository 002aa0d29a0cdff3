package dev.busmanager.adapter.postgres.shared;

import org.springframework.stereotype.Component;

/** Whether the database can be reached, as the listener last found it; before it has tried, there is hope. */
@Component
class DatabaseWatch {

    private volatile boolean away;

    boolean isAway() {
        return away;
    }

    void away() {
        away = true;
    }

    void back() {
        away = false;
    }
}
