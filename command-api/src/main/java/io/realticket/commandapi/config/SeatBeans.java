package io.realticket.commandapi.config;

import io.micrometer.core.instrument.MeterRegistry;
import io.realticket.commandapi.hold.HeardSeats;
import io.realticket.commandapi.hold.LastReplies;
import io.realticket.commandapi.operator.LiveReplies;
import io.realticket.commandapi.operator.LiveSeats;
import io.realticket.commandapi.replies.AnswerTimes;
import io.realticket.commandapi.replies.KafkaGateway;
import io.realticket.commandapi.replies.ReplySettings;
import io.realticket.commandapi.tail.ReplyReader;
import io.realticket.commandapi.tail.SeatStateReader;
import io.realticket.commandapi.tail.TailStart;
import io.realticket.commandapi.tail.TopicTail;
import io.realticket.contracts.topic.Topics;
import java.time.Clock;
import java.util.List;
import org.apache.kafka.clients.producer.Producer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Commands out, replies and state in. */
@Configuration(proxyBeanMethods = false)
class SeatBeans {
    @Bean
    KafkaClients kafkaClients(KafkaSettings settings) {
        KafkaClients clients = new KafkaClients(settings);
        // Whatever uses a client finds the topics there.
        clients.prepareTopics();
        return clients;
    }

    @Bean
    Producer<byte[], byte[]> commandProducer(KafkaClients clients) {
        return clients.commandProducer();
    }

    @Bean
    TailsCaughtUp tailsCaughtUp() {
        return new TailsCaughtUp();
    }

    @Bean
    AnswerTimes answerTimes(MeterRegistry meters) {
        return new AnswerTimes(meters);
    }

    @Bean
    KafkaGateway gateway(
            ReplySettings settings,
            Producer<byte[], byte[]> producer,
            Clock clock,
            AnswerTimes times,
            TailsCaughtUp caughtUp) {
        return new KafkaGateway(settings, producer, clock, times, caughtUp::hearsReplies);
    }

    @Bean
    LastReplies lastReplies(ViewSettings settings) {
        return new LastReplies(settings.buyersMax());
    }

    @Bean
    HeardSeats heardSeats(LastReplies lastReplies, ViewSettings settings, TailsCaughtUp caughtUp) {
        return new HeardSeats(lastReplies, settings.waitMax(), caughtUp::hearsState);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    TopicTail replyTail(
            KafkaClients clients,
            ReplySettings settings,
            Clock clock,
            LastReplies lastReplies,
            LiveReplies live,
            KafkaGateway gateway,
            TailsCaughtUp caughtUp) {
        TopicTail tail = new TopicTail(
                Topics.SEAT_REPLIES.name(),
                () -> clients.tailConsumer(Topics.SEAT_REPLIES),
                TailStart.lookingBack(settings.lookBack(), clock),
                // Who is answered may look at once, and must find a state as new as the answer.
                new ReplyReader(List.of(lastReplies, live, gateway)));
        caughtUp.replies(tail);
        return tail;
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    TopicTail stateTail(KafkaClients clients, HeardSeats seats, LiveSeats live, TailsCaughtUp caughtUp) {
        TopicTail tail = new TopicTail(
                Topics.SEAT_STATE.name(),
                () -> clients.tailConsumer(Topics.SEAT_STATE),
                TailStart.beginning(),
                new SeatStateReader(List.of(seats, live)));
        caughtUp.state(tail);
        return tail;
    }
}
