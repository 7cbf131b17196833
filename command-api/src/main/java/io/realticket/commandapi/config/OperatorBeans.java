package io.realticket.commandapi.config;

import io.realticket.commandapi.booking.BookingsLog;
import io.realticket.commandapi.hold.CommandGateway;
import io.realticket.commandapi.operator.LiveReplies;
import io.realticket.commandapi.operator.LiveSeats;
import io.realticket.commandapi.operator.NodeLoad;
import io.realticket.commandapi.operator.SaleWork;
import io.realticket.commandapi.replies.AnswerTimes;
import io.realticket.commandapi.replies.KafkaGateway;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What operators do and see. */
@Configuration(proxyBeanMethods = false)
class OperatorBeans {
    @Bean
    SaleWork saleWork(CommandGateway gateway) {
        return new SaleWork(gateway);
    }

    @Bean
    LiveSeats liveSeats(TailsCaughtUp caughtUp) {
        return new LiveSeats(caughtUp::hearsState);
    }

    @Bean
    LiveReplies liveReplies() {
        return new LiveReplies();
    }

    @Bean
    NodeLoad nodeLoad(KafkaGateway gateway, AnswerTimes times, BookingsLog log) {
        return new NodeLoad() {
            @Override
            public int pendingCommands() {
                return gateway.pending();
            }

            @Override
            public long projectionLag() {
                return log.status().lag();
            }

            @Override
            public Optional<Waits> waits() {
                return times.lastMinute();
            }
        };
    }
}
