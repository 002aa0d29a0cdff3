package dev.busmanager.adapter.postgres.shared;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Properties;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** The pool of connections and what works on it. */
@Configuration(proxyBeanMethods = false)
class Database {

    /** A request that gets no connection is answered with 503 within three seconds in all. */
    private static final int PATIENCE_MILLIS = 2_500;

    @Bean(destroyMethod = "close")
    HikariDataSource pool(DatabaseSettings settings) {
        var config = new HikariConfig();
        config.setPoolName("database");
        config.setJdbcUrl(settings.address().jdbcUrl());
        config.setDataSourceProperties(properties(settings.address()));
        config.setMaximumPoolSize(settings.connections());
        // A pool that must keep one ready goes on trying while the database is away, at the end only every five
        // seconds, and requests after its return would wait for that.
        config.setMinimumIdle(0);
        config.setConnectionTimeout(PATIENCE_MILLIS);
        config.setValidationTimeout(1_000);
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }

    @Bean
    @Primary
    DataSource dataSource(HikariDataSource pool, DatabaseWatch watch) {
        return new WatchedDataSource(pool, watch);
    }

    @Bean
    PlatformTransactionManager transactions(DataSource dataSource) {
        return new DataSourceTransactionManager(dataSource);
    }

    @Bean
    JdbcClient jdbcClient(DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    /** Also for connections outside the pool, so that all of them see the same schema and the same limits. */
    static Properties properties(DatabaseAddress address) {
        var properties = new Properties();
        properties.putAll(address.options());
        properties.setProperty("user", address.user());
        properties.setProperty("password", address.password());
        properties.setProperty("ApplicationName", "busmanager");
        properties.setProperty("currentSchema", SchemaState.SCHEMA);
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("socketTimeout", "15");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("options", "-c statement_timeout=12000 -c lock_timeout=2500 -c TimeZone=UTC");
        return properties;
    }
}
