package io.realticket.contracts.catalog;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.realticket.contracts.id.ActorId;
import io.realticket.contracts.id.PlaceId;
import io.realticket.contracts.id.ProgramId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.layout.PriceCategory;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.seat.Reason;
import io.realticket.contracts.seat.SaleRules;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The latest word of the catalog on one program, place or show, and which operator said it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
public sealed interface CatalogRecord {
    /** Returns the number of the change, from 1; one that is not larger than another's is older or the same. */
    long version();

    /** Returns who made the change; null if no operator did. */
    @Nullable
    ActorId changedBy();

    /** Returns why an operator made the change; null if none did. */
    @Nullable
    String reason();

    /**
     * A production.
     *
     * @param posterUrl an image; null if there is none
     * @param archivedAt since when it is no longer listed; null while it is
     */
    record Program(
            ProgramId programId,
            long version,
            String title,
            String description,
            @Nullable String posterUrl,
            @Nullable Instant archivedAt,
            @Nullable ActorId changedBy,
            @Nullable String reason)
            implements CatalogRecord {
        /** Checks the bounds. */
        public Program {
            check(version, reason);
        }
    }

    /**
     * A venue. Its layouts are told with the settings of its shows.
     *
     * @param zone in which its dates are shown, such as {@code Asia/Seoul}
     * @param layoutVersion of its newest layout
     * @param seats of that layout
     */
    record Place(
            PlaceId placeId,
            long version,
            String name,
            String address,
            String zone,
            int layoutVersion,
            int seats,
            @Nullable ActorId changedBy,
            @Nullable String reason)
            implements CatalogRecord {
        /** Checks the bounds. */
        public Place {
            check(version, reason);
        }
    }

    /**
     * One performance.
     *
     * @param layoutVersion by which it is sold, immutable
     * @param opensAt of the sale, inclusive
     * @param closesAt of the sale, exclusive
     * @param capacity how many may shop at the same time
     * @param demo whether it is for trying, and may be reset
     */
    record Show(
            ShowId showId,
            long version,
            ProgramId programId,
            PlaceId placeId,
            int layoutVersion,
            Instant startsAt,
            Instant opensAt,
            Instant closesAt,
            SaleRules rules,
            List<PriceCategory> prices,
            int capacity,
            boolean demo,
            @Nullable ActorId changedBy,
            @Nullable String reason)
            implements CatalogRecord {
        /** Copies the list and checks the bounds. */
        public Show {
            prices = List.copyOf(prices);
            check(version, reason);
            QueueCommand.SetCapacity.check(capacity);
        }
    }

    private static void check(long version, @Nullable String reason) {
        if (version < 1) {
            throw new IllegalArgumentException("version is 1 or more, not " + version);
        }
        Reason.checkedIfAny(reason);
    }
}
