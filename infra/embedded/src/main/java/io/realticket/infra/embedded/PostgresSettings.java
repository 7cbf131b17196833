package io.realticket.infra.embedded;

import java.nio.file.Path;

/**
 * Where one embedded PostgreSQL keeps its data and listens.
 *
 * @param folder keeps the data and the server's log between runs; made if it is not there
 * @param port clients connect to, on 127.0.0.1; {@link LoopbackPort#ANY} for a free one
 */
public record PostgresSettings(Path folder, int port) {}
