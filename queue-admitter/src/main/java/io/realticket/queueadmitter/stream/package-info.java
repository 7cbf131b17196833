/** The shell around the core: a Kafka Streams processor that reads, decides and forwards. */
@NullMarked
package io.realticket.queueadmitter.stream;

import org.jspecify.annotations.NullMarked;
