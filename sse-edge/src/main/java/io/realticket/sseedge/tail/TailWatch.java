package io.realticket.sseedge.tail;

import io.micrometer.core.instrument.MeterRegistry;

/**
 * Who wants to know how a tail is doing.
 *
 * @param onStopped told when only a restart can help
 */
public record TailWatch(MeterRegistry registry, Runnable onStopped) {}
