package io.realticket.commandapi.node;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** All connections of a node to its database, taken as a crowd takes them, until this is closed. */
final class TakenConnections implements AutoCloseable {
    private final List<Connection> taken = new ArrayList<>();

    TakenConnections(Node node) {
        try {
            HikariDataSource pool = node.bean(DataSource.class).unwrap(HikariDataSource.class);
            while (pool.getHikariPoolMXBean().getActiveConnections() < pool.getMaximumPoolSize()) {
                taken.add(pool.getConnection());
            }
        } catch (SQLException e) {
            close();
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        for (Connection connection : taken) {
            try {
                connection.close();
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        }
    }
}
