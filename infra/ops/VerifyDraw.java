import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Computes a draw again from nothing but the published events of its show, with none of the platform's code, and says whether
 * it was as it must be. Any JDK from 22 on runs it as it is:
 *
 * <pre>java infra/ops/VerifyDraw.java events.jsonl [buyer]</pre>
 *
 * The file has the values of {@code queue-events} of one show, one on a line, in their order; {@code -} reads them from standard
 * input. With a buyer it also tells that buyer's place. Ends with 0 if the draw is true, with 1 if it is not, and with 2 if
 * there is nothing to verify.
 */
final class VerifyDraw {
    private static final HexFormat HEX = HexFormat.of();

    private String commitment = "";
    private boolean committedLate;
    private final List<String> joined = new ArrayList<>();
    private final List<String> joinedLate = new ArrayList<>();
    private String drawn = "";
    private final List<String> line = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private final Map<String, Integer> placeOf = new HashMap<>();
    private final BitSet left = new BitSet();
    private final Set<Integer> calledOnce = new HashSet<>();
    private int next;

    public static void main(String[] arguments) throws Exception {
        if (arguments.length < 1) {
            System.err.println("usage: java VerifyDraw.java <file of queue-events, or -> [buyer]");
            System.exit(2);
        }
        VerifyDraw draw = new VerifyDraw();
        draw.read(arguments[0]);
        System.exit(draw.verify(arguments.length > 1 ? arguments[1] : null));
    }

    private void read(String from) throws IOException {
        try (BufferedReader lines = from.equals("-")
                ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                : Files.newBufferedReader(Path.of(from))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                event(line);
            }
        }
    }

    private void event(String json) {
        switch (text(json, "type")) {
            case "RoomOpened", "RoomChanged" -> commit(text(json, "commitment"));
            // Who joins after the draw is not in it, and is served first come, first served.
            case "Joined" -> {
                (drawn.isEmpty() ? joined : joinedLate).add(json);
                line.add(json);
            }
            case "LineDrawn" -> drawn = json;
            case "Called", "Departed" -> line.add(json);
            default -> {}
        }
    }

    private void commit(String hash) {
        if (joined.isEmpty()) {
            commitment = hash;
        } else {
            committedLate |= !hash.equals(commitment);
        }
    }

    private int verify(String buyer) throws Exception {
        if (drawn.isEmpty()) {
            System.out.println("nothing was drawn");
            return 2;
        }
        String secret = text(drawn, "secret");
        if (!hex(sha256(secret.getBytes(StandardCharsets.UTF_8))).equals(commitment)) {
            faults.add("the secret is not the one whose hash was published before the doors opened");
        }
        if (committedLate) {
            faults.add("another hash of a secret was published after somebody had joined");
        }
        byte[] digest = new byte[32];
        UUID[] buyers = new UUID[joined.size()];
        for (int number = 0; number < buyers.length; number++) {
            String join = joined.get(number);
            if (Integer.parseInt(number(join, "number")) != number) {
                faults.add("join " + number + " has the number " + number(join, "number"));
                break;
            }
            buyers[number] = UUID.fromString(text(join, "buyer"));
            digest = sha256(digest, bytes(buyers[number]));
        }
        if (Integer.parseInt(number(drawn, "drawn")) != buyers.length) {
            faults.add(number(drawn, "drawn") + " were drawn, but " + buyers.length + " had joined");
        }
        if (!hex(digest).equals(text(drawn, "joins"))) {
            faults.add("the joins are not those that were drawn: one was added, taken away, moved or changed");
        }
        byte[] seed = sha256(secret.getBytes(StandardCharsets.UTF_8), digest);
        if (!hex(seed).equals(text(drawn, "seed"))) {
            faults.add("the seed does not follow from the secret and the joins");
        }
        int[] places = places(seed, buyers.length);
        UUID[] late = late(buyers.length);
        verifyCalls(places);
        faults.forEach(fault -> System.out.println("FALSE: " + fault));
        if (faults.isEmpty()) {
            System.out.println("TRUE: " + buyers.length + " were drawn as published, and called in that order; "
                    + late.length + " came later, and were called as they came");
        }
        for (int number = 0; buyer != null && number < buyers.length; number++) {
            if (buyers[number].toString().equals(buyer)) {
                System.out.println(buyer + " joined as number " + number + " and has place " + places[number]);
            }
        }
        for (int index = 0; buyer != null && index < late.length; index++) {
            if (late[index].toString().equals(buyer)) {
                int number = buyers.length + index;
                System.out.println(buyer + " joined as number " + number + " and has place " + number);
            }
        }
        return faults.isEmpty() ? 0 : 1;
    }

    /** Returns who joined after the draw, whose places are their numbers. */
    private UUID[] late(int first) {
        UUID[] late = new UUID[joinedLate.size()];
        for (int index = 0; index < late.length; index++) {
            String join = joinedLate.get(index);
            if (Integer.parseInt(number(join, "number")) != first + index) {
                faults.add("join " + (first + index) + " has the number " + number(join, "number"));
            }
            late[index] = UUID.fromString(text(join, "buyer"));
        }
        return late;
    }

    /** Returns the place of each number: lots in order, the lot of a number being the hash of the seed and the number. */
    private static int[] places(byte[] seed, int count) throws Exception {
        record Lot(long rank, int number) {}
        Lot[] lots = new Lot[count];
        for (int number = 0; number < count; number++) {
            byte[] hash = sha256(seed, ByteBuffer.allocate(4).putInt(number).array());
            lots[number] = new Lot(ByteBuffer.wrap(hash).getLong(), number);
        }
        Arrays.sort(lots, (one, other) -> one.rank() == other.rank()
                ? Integer.compare(one.number(), other.number())
                : Long.compareUnsigned(one.rank(), other.rank()));
        int[] places = new int[count];
        for (int place = 0; place < count; place++) {
            places[lots[place].number()] = place;
        }
        return places;
    }

    /** Goes through all who came, left and were called, in that order. */
    private void verifyCalls(int[] places) {
        Pattern calling = Pattern.compile("\\{[^{}]*\"buyer\":\"([0-9a-f-]{36})\"[^{}]*}");
        for (String event : line) {
            switch (text(event, "type")) {
                // Whoever left and came again has the later place.
                case "Joined" -> placeOf.put(text(event, "buyer"), place(event, places));
                case "Departed" -> departed(text(event, "buyer"));
                default -> {
                    for (Matcher visitor = calling.matcher(event); visitor.find(); ) {
                        String one = visitor.group();
                        called(visitor.group(1), Integer.parseInt(number(one, "place")), one.contains("\"again\":true"));
                    }
                }
            }
        }
    }

    private void departed(String buyer) {
        Integer place = placeOf.remove(buyer);
        if (place == null) {
            faults.add(buyer + " left, and was not in line");
        } else {
            left.set(place);
        }
    }

    private void called(String buyer, int place, boolean again) {
        Integer theirs = placeOf.get(buyer);
        if (theirs == null || theirs != place) {
            faults.add(buyer + " was called at place " + place + ", but has " + (theirs == null ? "none" : theirs));
        }
        if (again) {
            // Whoever missed a call is called once more, whenever that is.
            if (!calledOnce.remove(place)) {
                faults.add("place " + place + " was called again without a first call");
            }
            return;
        }
        if (place < next) {
            faults.add("place " + place + " was called after place " + (next - 1));
        }
        for (int from = left.nextClearBit(next), to; from < place; from = left.nextClearBit(to)) {
            int gone = left.nextSetBit(from);
            to = gone < 0 ? place : Math.min(gone, place);
            faults.add(from + 1 == to
                    ? "place " + from + " had not left, and was passed over by place " + place
                    : "places " + from + " to " + (to - 1) + " had not left, and were passed over by place " + place);
        }
        calledOnce.add(place);
        next = place + 1;
    }

    /** Returns the place of who joined: as drawn, or after the draw the number. */
    private static int place(String join, int[] places) {
        int number = Integer.parseInt(number(join, "number"));
        return number < places.length ? places[number] : number;
    }

    private static String text(String json, String name) {
        Matcher found = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(json);
        return found.find() ? found.group(1) : "";
    }

    private static String number(String json, String name) {
        Matcher found = Pattern.compile("\"" + name + "\":(\\d+)").matcher(json);
        return found.find() ? found.group(1) : "-1";
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static byte[] sha256(byte[]... parts) throws Exception {
        MessageDigest hash = MessageDigest.getInstance("SHA-256");
        for (byte[] part : parts) {
            hash.update(part);
        }
        return hash.digest();
    }

    private static String hex(byte[] bytes) {
        return HEX.formatHex(bytes);
    }
}
