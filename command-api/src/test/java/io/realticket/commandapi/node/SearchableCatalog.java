package io.realticket.commandapi.node;

import io.realticket.commandapi.catalog.NewCatalog;
import io.realticket.commandapi.catalog.NewCatalog.NewPlace;
import io.realticket.commandapi.catalog.NewCatalog.NewProgram;
import io.realticket.commandapi.catalog.NewCatalog.NewShow;
import io.realticket.commandapi.catalog.Place;
import io.realticket.commandapi.catalog.Program;
import io.realticket.commandapi.catalog.ShowOnSale;
import io.realticket.commandapi.catalog.ShowTimes;
import io.realticket.commandapi.catalog.SmallHall;
import io.realticket.contracts.id.PlaceId;
import io.realticket.contracts.id.ProgramId;
import io.realticket.contracts.id.ShowId;
import java.text.Normalizer;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Programs with titles that are told apart by a search, and many that are alike. */
final class SearchableCatalog {
    static final int ALIKE = 120;
    static final int ALL = ALIKE + 4;

    private static final PlaceId HALL = new PlaceId(new UUID(0x7000, 100));
    private static final PlaceId ARENA = new PlaceId(new UUID(0x7000, 101));

    private SearchableCatalog() {}

    /** Returns two places and the programs; a program's number is its place in the order of adding. */
    static NewCatalog catalog() {
        List<NewProgram> programs = new ArrayList<>();
        programs.add(program(1, "봄날의 재즈", "네 사람의 연주자가 들려주는 노래", HALL, 40));
        programs.add(program(2, "Summer JAZZ Night", "100% live, under_scored", ARENA, 30));
        // Typed on a machine that writes Hangul as single letters.
        programs.add(program(3, Normalizer.normalize("한밤의 오케스트라", Normalizer.Form.NFD), "", HALL, 20));
        programs.add(new NewProgram(described(4, "미정", "아직 날짜가 없는 공연"), List.of()));
        IntStream.range(0, ALIKE)
                .mapToObj(i -> program(1_000 + i, "연속 공연 " + (1_000 + i), "매일", ARENA, 100 + i))
                .forEach(programs::add);
        return new NewCatalog(List.of(place(HALL, "리얼홀"), place(ARENA, "Star 아레나")), programs);
    }

    private static NewPlace place(PlaceId id, String name) {
        return new NewPlace(new Place(id, name, ZoneId.of("Asia/Seoul")), "서울", SmallHall.layout());
    }

    private static Program described(int number, String title, String description) {
        return new Program(new ProgramId(new UUID(0x7000, 1_000_000 + number)), title, description, null);
    }

    private static NewProgram program(int number, String title, String description, PlaceId place, int inDays) {
        ShowOnSale model = SmallHall.onSale();
        List<NewShow> shows = IntStream.range(0, 2)
                .mapToObj(i -> new NewShow(
                        new ShowId(new UUID(0x7000, 2_000_000 + 2 * number + i)),
                        place,
                        later(model.show().times(), inDays + i),
                        model.terms()))
                .toList();
        return new NewProgram(described(number, title, description), shows);
    }

    private static ShowTimes later(ShowTimes times, int days) {
        Duration by = Duration.ofDays(days);
        return new ShowTimes(
                times.startsAt().plus(by),
                times.opensAt().plus(by),
                times.closesAt().plus(by));
    }
}
