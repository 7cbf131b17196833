package io.realticket.commandapi.config;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.realticket.commandapi.booking.Bookings;
import io.realticket.commandapi.checkout.Cancellation;
import io.realticket.commandapi.checkout.CheckoutWatch;
import io.realticket.commandapi.checkout.Checkouts;
import io.realticket.commandapi.checkout.PaymentGateway;
import io.realticket.commandapi.checkout.Purchase;
import io.realticket.commandapi.checkout.Settler;
import io.realticket.commandapi.hold.CommandGateway;
import io.realticket.commandapi.message.Outbox;
import io.realticket.commandapi.replies.ReplySettings;
import io.realticket.commandapi.sandbox.SandboxGateway;
import io.realticket.commandapi.sandbox.SandboxSettings;
import io.realticket.commandapi.settlement.SettlementLoop;
import io.realticket.commandapi.settlement.SettlementSettings;
import io.realticket.commandapi.settlement.StoredAdmissions;
import io.realticket.commandapi.settlement.StoredCheckouts;
import io.realticket.commandapi.ticket.Admissions;
import io.realticket.commandapi.ticket.TicketKeys;
import io.realticket.commandapi.ticket.TicketSigner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Buying, and finishing what was cut short. */
@Configuration(proxyBeanMethods = false)
class CheckoutBeans {
    private static final Logger LOG = LoggerFactory.getLogger(CheckoutBeans.class);

    /** Where no real gateway is there, one to try everything with. */
    @Bean
    @ConditionalOnMissingBean
    PaymentGateway paymentGateway(DataSourceProperties database, SandboxSettings settings) {
        LOG.info("payments go to the sandbox, no money moves");
        HikariDataSource connections = database.initializeDataSourceBuilder()
                .type(HikariDataSource.class)
                .build();
        return new SandboxGateway(connections, settings);
    }

    @Bean
    Checkouts checkouts(
            JdbcClient jdbc, TransactionOperations transactions, Outbox outbox, SettlementSettings settings) {
        return new StoredCheckouts(jdbc, transactions, outbox, settings);
    }

    @Bean
    Purchase purchase(
            Checkouts checkouts,
            PaymentGateway payments,
            CommandGateway gateway,
            Bookings bookings,
            ReplySettings settings) {
        CheckoutWatch watch = new CheckoutWatch(checkouts, bookings, settings.answerWithin());
        return new Purchase(checkouts, payments, gateway, watch);
    }

    @Bean
    TicketSigner ticketSigner(TicketKeys keys) {
        return new TicketSigner(keys);
    }

    @Bean
    Admissions admissions(JdbcClient jdbc) {
        return new StoredAdmissions(jdbc);
    }

    @Bean
    Cancellation cancellation(Checkouts checkouts, CommandGateway gateway) {
        return new Cancellation(checkouts, gateway);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    SettlementLoop settlementLoop(
            JdbcClient jdbc,
            Checkouts checkouts,
            PaymentGateway payments,
            CommandGateway gateway,
            Bookings bookings,
            SettlementSettings settings) {
        Settler settler = new Settler(checkouts, payments, gateway, bookings, settings.askAgainAfter());
        return new SettlementLoop(jdbc, settler, settings);
    }

    @Bean
    MeterBinder settlementFigures(SettlementLoop loop) {
        return registry -> {
            Gauge.builder(
                            "realticket_checkouts_undecided",
                            loop,
                            of -> of.status().undecided())
                    .description("checkouts whose payment or booking is not known yet")
                    .register(registry);
            Gauge.builder(
                            "realticket_checkouts_oldest_seconds",
                            loop,
                            of -> of.status().oldestSeconds())
                    .description("how long the first of them has been undecided")
                    .register(registry);
        };
    }
}
