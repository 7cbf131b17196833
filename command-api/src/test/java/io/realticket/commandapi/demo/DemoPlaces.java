package io.realticket.commandapi.demo;

import io.realticket.commandapi.catalog.Overview;
import io.realticket.commandapi.catalog.Point;
import io.realticket.commandapi.demo.Bowl.Tier;
import java.util.List;
import java.util.stream.Stream;

/** The places of the demo that are too large to be typed. */
final class DemoPlaces {
    private DemoPlaces() {}

    /** Returns a hall of 10 000 seats in 20 sections. */
    static PlaceSketch arena() {
        double cell = 8;
        Point stage = new Point(670, 120);
        Bowl bowl = new Bowl(new Point(670, 390), 1, 120);
        Floor floor = new Floor(new Point(670, 230), 2, 2, 20, 20, 3);
        return new PlaceSketch(
                "리얼아레나",
                "서울특별시 송파구 올림픽로 25",
                new Overview(1340, 1060, stage),
                cell,
                together(
                        floor.sections(new Pricing(stage, 250, "VIP", "R"), cell),
                        bowl.sections(new Tier(320, 497, 101, 8, 500), new Pricing(stage, 520, "R", "S"), cell),
                        bowl.sections(new Tier(521, 658, 201, 8, 550), new Pricing(stage, 620, "S", "A"), cell)));
    }

    /** Returns a stadium of 60 000 seats in 40 sections. */
    static PlaceSketch stadium() {
        double cell = 4;
        Point stage = new Point(830, 310);
        Bowl bowl = new Bowl(new Point(830, 500), 1.2, 90);
        Floor floor = new Floor(new Point(830, 380), 3, 2, 40, 30, 3);
        return new PlaceSketch(
                "리얼스타디움",
                "서울특별시 마포구 월드컵로 240",
                new Overview(1660, 1200, stage),
                cell,
                together(
                        floor.sections(new Pricing(stage, 250, "VIP", "R"), cell),
                        bowl.sections(new Tier(290, 424, 101, 10, 1_440), new Pricing(stage, 400, "R", "S"), cell),
                        bowl.sections(new Tier(442, 560, 201, 12, 1_500), new Pricing(stage, 520, "R", "S"), cell),
                        bowl.sections(new Tier(580, 687, 301, 12, 1_700), new Pricing(stage, 700, "S", "A"), cell)));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static List<SectionSketch> together(List<SectionSketch>... tiers) {
        return Stream.of(tiers).flatMap(List::stream).toList();
    }
}
