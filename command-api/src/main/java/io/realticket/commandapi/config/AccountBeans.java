package io.realticket.commandapi.config;

import io.realticket.commandapi.account.Accounts;
import io.realticket.commandapi.account.Entrance;
import io.realticket.commandapi.account.FirstAdmin;
import io.realticket.commandapi.account.IdleGuests;
import io.realticket.commandapi.account.LoginId;
import io.realticket.commandapi.account.Password;
import io.realticket.commandapi.account.PasswordHashes;
import io.realticket.commandapi.account.Sessions;
import io.realticket.commandapi.booking.BuyerBookings;
import io.realticket.commandapi.checkout.Cancellation;
import io.realticket.commandapi.checkout.Checkouts;
import io.realticket.commandapi.hashing.ArgonHashes;
import io.realticket.commandapi.hashing.HashingSettings;
import io.realticket.commandapi.hold.BuyerSeats;
import io.realticket.commandapi.hold.CommandGateway;
import io.realticket.commandapi.hold.LeftHolds;
import io.realticket.commandapi.http.session.SessionSettings;
import io.realticket.commandapi.purge.GuestBelongings;
import io.realticket.commandapi.purge.GuestPurge;
import io.realticket.commandapi.purge.PurgeSettings;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may come, and what becomes of what they held when they leave. */
@Configuration(proxyBeanMethods = false)
class AccountBeans {
    @Bean
    ArgonHashes passwordHashes(HashingSettings settings) {
        return new ArgonHashes(settings);
    }

    @Bean
    Entrance entrance(Accounts accounts, Sessions sessions, PasswordHashes hashes, Supplier<UUID> newIds) {
        return new Entrance(accounts, sessions, hashes, newIds);
    }

    @Bean
    FirstAdmin firstAdmin(
            AdminSettings settings, Accounts accounts, PasswordHashes hashes, Supplier<UUID> newIds, Clock clock) {
        FirstAdmin admin = new FirstAdmin(accounts, hashes, newIds);
        String password = settings.password();
        if (password != null && !password.isEmpty()) {
            admin.appoint(new LoginId(settings.loginId()), new Password(password), clock.instant());
        }
        return admin;
    }

    @Bean
    LeftHolds leftHolds(
            BuyerSeats seats, CommandGateway gateway, Checkouts checkouts, Supplier<UUID> newIds, Clock clock) {
        return new LeftHolds(seats, gateway, buyer -> checkouts.beingPaid(buyer, clock.instant()), newIds);
    }

    @Bean
    GuestBelongings guestBelongings(
            BuyerBookings bookings, LeftHolds leftHolds, Cancellation cancellation, Clock clock) {
        return new GuestBelongings(bookings, leftHolds, cancellation, clock);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    GuestPurge guestPurge(
            IdleGuests guests,
            GuestBelongings belongings,
            PurgeSettings settings,
            SessionSettings sessions,
            Clock clock) {
        if (settings.idleMin().compareTo(sessions.lifetime()) <= 0) {
            throw new IllegalArgumentException(
                    "realticket.purge.idle-min must be longer than realticket.session.lifetime");
        }
        return new GuestPurge(guests, belongings, settings, clock);
    }
}
