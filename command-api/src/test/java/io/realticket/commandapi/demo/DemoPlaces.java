package io.realticket.commandapi.demo;

import io.realticket.commandapi.catalog.Overview;
import io.realticket.commandapi.catalog.Point;
import io.realticket.commandapi.demo.Bowl.Tier;
import java.util.List;
import java.util.stream.Stream;

/** The places of the demo that are too large to be typed. */
final class DemoPlaces {
    private DemoPlaces() {}

    /** Returns a hall of 10 000 seats in 24 sections. */
    static PlaceSketch arena() {
        double cell = 8;
        Point stage = new Point(676, 250);
        Bowl bowl = new Bowl(new Point(676, 520), 1, 120);
        Floor floor = new Floor(new Point(676, 360), 2, 2, 20, 20, 3);
        return new PlaceSketch(
                "리얼아레나",
                "서울특별시 송파구 올림픽로 25",
                new Overview(1352, 1190, stage),
                cell,
                together(
                        floor.sections(new Pricing(stage, 250, "VIP", "R"), cell),
                        bowl.sections(new Tier(320, 495, 101, 10, 400), new Pricing(stage, 520, "R", "S"), cell),
                        bowl.sections(new Tier(519, 651, 201, 10, 440), new Pricing(stage, 620, "S", "A"), cell)));
    }

    /** Returns a stadium of 60 000 seats in 40 sections. */
    static PlaceSketch stadium() {
        double cell = 4;
        Point stage = new Point(800, 310);
        Bowl bowl = new Bowl(new Point(800, 500), 1.2, 90);
        Floor floor = new Floor(new Point(800, 380), 3, 2, 40, 30, 3);
        return new PlaceSketch(
                "리얼스타디움",
                "서울특별시 마포구 월드컵로 240",
                new Overview(1600, 1180, stage),
                cell,
                together(
                        floor.sections(new Pricing(stage, 250, "VIP", "R"), cell),
                        bowl.sections(new Tier(290, 457, 101, 14, 1_400), new Pricing(stage, 480, "R", "S"), cell),
                        bowl.sections(new Tier(476, 664, 301, 20, 1_660), new Pricing(stage, 620, "S", "A"), cell)));
    }

    private static List<SectionSketch> together(
            List<SectionSketch> floor, List<SectionSketch> lower, List<SectionSketch> upper) {
        return Stream.of(floor, lower, upper).flatMap(List::stream).toList();
    }
}
