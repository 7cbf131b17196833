package io.realticket.queueadmitter.stream;

import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.QueueReply;
import java.time.Instant;

/** What the processor asks for a decision: {@link io.realticket.queueadmitter.admission.AdmissionDecider#decide}. */
@FunctionalInterface
interface Deciding {
    /** Returns the answer to {@code command}. */
    QueueReply decide(QueueCommand command, Instant now);
}
