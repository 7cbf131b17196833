package io.realticket.infra.systemtests;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A show of the demo catalog and its hall, as the API describes them.
 *
 * @param show its id
 * @param sections of the hall
 * @param seatsPerBuyerMax the limit
 */
record Hall(String show, List<Section> sections, int seatsPerBuyerMax) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /**
     * A section.
     *
     * @param id of the section
     * @param rowLength cells in a row
     * @param seats whether each cell is a seat
     */
    record Section(String id, int rowLength, List<Boolean> seats) {}

    /** Finds the demo shows of the 3 000-seat hall that are on sale now, or are not, soonest opening first. */
    static List<Hall> find(URI api, boolean onSale) {
        List<JsonNode> shows = new ArrayList<>();
        get(api, "/api/programs")
                .path("items")
                .forEach(program -> get(
                                api, "/api/programs/" + program.path("id").asString())
                        .path("shows")
                        .forEach(shows::add));
        return shows.stream()
                .filter(show -> show.path("seats").asInt() == 3_000)
                .filter(show -> isOnSale(show) == onSale)
                .map(show -> describe(api, show.path("id").asString()))
                .toList();
    }

    private static boolean isOnSale(JsonNode show) {
        Instant now = Instant.now();
        return Instant.parse(show.path("opensAt").asString()).isBefore(now)
                && Instant.parse(show.path("closesAt").asString()).isAfter(now);
    }

    private static Hall describe(URI api, String show) {
        List<Section> sections = new ArrayList<>();
        for (JsonNode section : get(api, "/api/shows/" + show + "/layout").path("sections")) {
            byte[] bits = Base64.getDecoder().decode(section.path("seats").asString());
            List<Boolean> seats = Stream.iterate(0, cell -> cell + 1)
                    .limit(section.path("cells").asInt())
                    .map(cell -> (bits[cell >> 3] >> (cell & 7) & 1) == 1)
                    .toList();
            sections.add(new Section(
                    section.path("id").asString(), section.path("rowLength").asInt(), seats));
        }
        int limit = get(api, "/api/shows/" + show).path("seatsPerBuyerMax").asInt();
        return new Hall(show, sections, limit);
    }

    /** Returns two neighbouring seats, more likely near the front than at the back. */
    List<String> pairNearTheFront(RandomGenerator random) {
        Section section = sections.get(random.nextInt(sections.size()));
        int rows = section.seats().size() / section.rowLength();
        // The product of two even chances leans to the first rows.
        int row = (int) (random.nextDouble() * random.nextDouble() * rows);
        int cell = row * section.rowLength() + random.nextInt(section.rowLength() - 1);
        return List.of(section.id() + "-" + cell, section.id() + "-" + (cell + 1));
    }

    /** Returns every seat. */
    List<String> allSeats() {
        return sections.stream()
                .flatMap(section -> Stream.iterate(0, cell -> cell + 1)
                        .limit(section.seats().size())
                        .filter(section.seats()::get)
                        .map(cell -> section.id() + "-" + cell))
                .toList();
    }

    private static JsonNode get(URI api, String path) {
        HttpRequest request = HttpRequest.newBuilder(api.resolve(path)).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new AssertionError(path + " answered " + response.statusCode() + " " + response.body());
            }
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new AssertionError(path + " did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading " + path, e);
        }
    }
}
