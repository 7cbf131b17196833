package io.realticket.infra.local;

import java.util.concurrent.Callable;

/**
 * Something the platform consists of.
 *
 * @param name what people call it
 * @param port where it is reached
 * @param start starts it and returns what stops it
 */
record Part(String name, int port, Callable<? extends AutoCloseable> start) {}
