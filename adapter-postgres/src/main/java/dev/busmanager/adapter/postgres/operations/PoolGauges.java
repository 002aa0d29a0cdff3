package dev.busmanager.adapter.postgres.operations;

import com.zaxxer.hikari.HikariDataSource;
import dev.busmanager.application.operations.in.MetricsUseCase.Gauge;
import dev.busmanager.application.operations.out.Gauges;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class PoolGauges implements Gauges {

    private final HikariDataSource pool;

    PoolGauges(HikariDataSource pool) {
        this.pool = pool;
    }

    @Override
    public List<Gauge> read() {
        var bean = pool.getHikariPoolMXBean();
        if (bean == null) return List.of();
        return List.of(
                new Gauge("busmanager_database_connections_active", "Connections at work", bean.getActiveConnections()),
                new Gauge("busmanager_database_connections_idle", "Connections at rest", bean.getIdleConnections()),
                new Gauge(
                        "busmanager_database_connections_waiting",
                        "Requests that wait for a connection",
                        bean.getThreadsAwaitingConnection()));
    }
}
