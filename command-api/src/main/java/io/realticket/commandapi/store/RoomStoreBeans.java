package io.realticket.commandapi.store;

import io.realticket.commandapi.room.PassKeyShelf;
import io.realticket.commandapi.room.RoomDesk;
import io.realticket.commandapi.room.SealKeys;
import io.realticket.commandapi.room.UsedChallenges;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Offers what waiting rooms need, on PostgreSQL. */
@Configuration(proxyBeanMethods = false)
class RoomStoreBeans {
    @Bean
    RoomRows roomRows(JdbcClient jdbc) {
        return new RoomRows(jdbc);
    }

    @Bean
    CapacityRows capacityRows(JdbcClient jdbc) {
        return new CapacityRows(jdbc);
    }

    @Bean
    ShowRooms showRooms(RoomRows rooms, CapacityRows capacities, CatalogMessages messages) {
        return new ShowRooms(rooms, capacities, messages);
    }

    @Bean
    StoredRooms rooms(
            RoomRows rows, CatalogMessages messages, TransactionOperations transactions, CatalogSettings settings) {
        return new StoredRooms(rows, messages, transactions, settings.showsKept());
    }

    @Bean
    RoomDesk roomDesk(ShowChanges changes, RoomRows rooms, ShowRooms shares, CapacityRows capacities) {
        return new StoredRoomDesk(changes, rooms, shares, capacities);
    }

    @Bean
    UsedChallenges usedChallenges(JdbcClient jdbc) {
        return new StoredUsedChallenges(jdbc);
    }

    @Bean
    PassKeyShelf passKeyShelf(JdbcClient jdbc, TransactionOperations transactions) {
        return new StoredPassKeys(jdbc, transactions);
    }

    @Bean
    SealKeys sealKeys(StoredSecrets secrets) {
        return proposed -> secrets.shared("challenge", proposed);
    }
}
