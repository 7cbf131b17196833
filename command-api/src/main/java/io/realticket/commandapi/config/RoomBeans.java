package io.realticket.commandapi.config;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.realticket.commandapi.challenge.ChallengeSettings;
import io.realticket.commandapi.challenge.DrawnChallenges;
import io.realticket.commandapi.challenge.Sealing;
import io.realticket.commandapi.replies.KafkaRoomGateway;
import io.realticket.commandapi.replies.ReplySettings;
import io.realticket.commandapi.room.LeftRooms;
import io.realticket.commandapi.room.LiveRooms;
import io.realticket.commandapi.room.PassKeyShelf;
import io.realticket.commandapi.room.Passes;
import io.realticket.commandapi.room.PassesHeard;
import io.realticket.commandapi.room.Reveals;
import io.realticket.commandapi.room.RoomGateway;
import io.realticket.commandapi.room.SealKeys;
import io.realticket.commandapi.room.UndrawnRooms;
import io.realticket.commandapi.room.UsedChallenges;
import io.realticket.commandapi.tail.QueueReplyReader;
import io.realticket.commandapi.tail.QueueStateReader;
import io.realticket.commandapi.tail.TailStart;
import io.realticket.commandapi.tail.TopicTail;
import io.realticket.commandapi.upkeep.RoomUpkeep;
import io.realticket.commandapi.upkeep.UpkeepSettings;
import io.realticket.contracts.topic.Topics;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Waiting rooms: commands out, replies in, and what is needed besides. */
@Configuration(proxyBeanMethods = false)
class RoomBeans {
    @Bean
    KafkaRoomGateway roomGateway(
            ReplySettings settings, Producer<byte[], byte[]> commandProducer, Clock clock, TailsCaughtUp caughtUp) {
        return new KafkaRoomGateway(settings, commandProducer, clock, caughtUp::hearsQueueReplies);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    TopicTail queueReplyTail(
            KafkaClients clients,
            ReplySettings settings,
            Clock clock,
            KafkaRoomGateway gateway,
            TailsCaughtUp caughtUp) {
        TopicTail tail = new TopicTail(
                Topics.QUEUE_REPLIES.name(),
                () -> clients.tailConsumer(Topics.QUEUE_REPLIES),
                TailStart.lookingBack(settings.lookBack(), clock),
                new QueueReplyReader(gateway));
        caughtUp.queueReplies(tail);
        return tail;
    }

    @Bean
    PassesHeard passesHeard() {
        return new PassesHeard();
    }

    @Bean
    UndrawnRooms undrawnRooms() {
        return new UndrawnRooms();
    }

    @Bean
    LiveRooms liveRooms() {
        return new LiveRooms();
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    TopicTail queueStateTail(KafkaClients clients, PassesHeard passes, UndrawnRooms undrawn, LiveRooms live) {
        return new TopicTail(
                Topics.QUEUE_STATE.name(),
                () -> clients.tailConsumer(Topics.QUEUE_STATE),
                TailStart.beginning(),
                new QueueStateReader(List.of(passes, undrawn, live)));
    }

    @Bean
    LeftRooms leftRooms(PassesHeard passes, RoomGateway gateway, Supplier<UUID> newIds) {
        return new LeftRooms(passes, gateway, newIds);
    }

    @Bean
    Passes passes(PassKeyShelf shelf, Clock clock) {
        return new Passes(shelf, clock);
    }

    @Bean
    DrawnChallenges challenges(
            SealKeys keys, UsedChallenges used, ChallengeSettings settings, Clock clock, Supplier<UUID> newIds) {
        return new DrawnChallenges(new Sealing(keys.shared(Sealing.freshKey())), used, settings, clock, newIds);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    RoomUpkeep roomUpkeep(
            Reveals reveals, UndrawnRooms undrawn, UsedChallenges used, Passes passes, UpkeepSettings settings) {
        return new RoomUpkeep(reveals, undrawn, used, passes, settings);
    }

    @Bean
    MeterBinder roomFigures(KafkaRoomGateway gateway) {
        return registry -> Gauge.builder("realticket_queue_commands_pending", gateway, KafkaRoomGateway::pending)
                .description("commands to waiting rooms that wait for their reply on this node")
                .register(registry);
    }
}
