package io.realticket.infra.systemtests;

import io.realticket.infra.testkit.Topics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A recount of one show from {@code seat-events}, written from the rules and not from the decider: it knows what each
 * event means and notes everything that cannot be.
 */
final class SeatRecount {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, Claim> claims = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private final Set<String> bookings = new HashSet<>();
    private long version;
    private int limit = Integer.MAX_VALUE;

    /**
     * Who has a seat.
     *
     * @param status HELD or SOLD
     * @param buyer the owner
     * @param by hold or booking
     */
    record Claim(String status, String buyer, String by) {}

    static SeatRecount of(Topics topics, String show) {
        SeatRecount recount = new SeatRecount();
        for (ConsumerRecord<String, String> message : topics.read("seat-events")) {
            if (message.key().equals(show)) {
                recount.count(JSON.readTree(message.value()));
            }
        }
        return recount;
    }

    private void count(JsonNode event) {
        long next = event.path("version").asLong();
        require(next == version + 1, "version " + next + " follows " + version);
        version = next;
        String buyer = event.path("buyer").asString("");
        String hold = event.path("holdId").asString("");
        String booking = event.path("bookingId").asString("");
        switch (event.path("type").asString()) {
            case "ShowOpened", "ShowChanged" ->
                limit = event.path("settings")
                        .path("rules")
                        .path("seatsPerBuyerMax")
                        .asInt();
            case "SeatsHeld" -> move(event, null, new Claim("HELD", buyer, hold));
            case "SeatsReleased", "HoldExpired" -> move(event, new Claim("HELD", buyer, hold), null);
            case "SeatsBooked" -> {
                require(bookings.add(booking), "booking " + booking + " was made twice");
                move(event, new Claim("HELD", buyer, hold), new Claim("SOLD", buyer, booking));
            }
            case "BookingCancelled" -> move(event, new Claim("SOLD", buyer, booking), null);
            case "CheckoutBegun" -> move(event, new Claim("HELD", buyer, hold), new Claim("HELD", buyer, hold));
            default -> require(event.path("type").asString().startsWith("Show"), "unknown event " + event);
        }
        require(seatsOf(buyer) <= limit || buyer.isEmpty(), "buyer " + buyer + " has more than " + limit);
    }

    private void move(JsonNode event, @Nullable Claim from, @Nullable Claim to) {
        event.path("seats").valueStream().map(JsonNode::asString).forEach(seat -> {
            @Nullable Claim was = to == null ? claims.remove(seat) : claims.put(seat, to);
            require(from == null ? was == null : from.equals(was), seat + " was of " + was + " when " + event);
        });
    }

    private long seatsOf(String buyer) {
        return claims.values().stream()
                .filter(claim -> claim.buyer().equals(buyer))
                .count();
    }

    private void require(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }

    /** Returns everything that cannot be; none if the log is right. */
    List<String> faults() {
        return faults;
    }

    /** Returns every booking that was ever made. */
    Set<String> bookings() {
        return bookings;
    }

    /** Returns who has each seat that is not free. */
    Map<String, Claim> claims() {
        return claims;
    }

    /** Returns the status of each seat that is not free. */
    Map<String, String> taken() {
        Map<String, String> taken = new HashMap<>();
        claims.forEach((seat, claim) -> taken.put(seat, claim.status()));
        return taken;
    }
}
