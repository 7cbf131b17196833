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
import java.util.HexFormat;
import java.util.List;
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
    private final List<String> joined = new ArrayList<>();
    private String drawn = "";
    private final List<String> called = new ArrayList<>();

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
            case "RoomOpened" -> commitment = text(json, "commitment");
            // Who joins after the draw is not in it.
            case "Joined" -> {
                if (drawn.isEmpty()) {
                    joined.add(json);
                }
            }
            case "LineDrawn" -> drawn = json;
            case "Called" -> called.add(json);
            default -> {}
        }
    }

    private int verify(String buyer) throws Exception {
        if (drawn.isEmpty()) {
            System.out.println("nothing was drawn");
            return 2;
        }
        List<String> faults = new ArrayList<>();
        String secret = text(drawn, "secret");
        if (!hex(sha256(secret.getBytes(StandardCharsets.UTF_8))).equals(commitment)) {
            faults.add("the secret is not the one whose hash was published before the doors opened");
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
        verifyCalls(buyers, places, faults);
        faults.forEach(fault -> System.out.println("FALSE: " + fault));
        if (faults.isEmpty()) {
            System.out.println("TRUE: " + buyers.length + " were drawn as published, and called in that order");
        }
        for (int number = 0; buyer != null && number < buyers.length; number++) {
            if (buyers[number].toString().equals(buyer)) {
                System.out.println(buyer + " joined as number " + number + " and has place " + places[number]);
            }
        }
        return faults.isEmpty() ? 0 : 1;
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

    /** Notes whoever of the drawn was called at another place, or before one who comes first. */
    private void verifyCalls(UUID[] buyers, int[] places, List<String> faults) {
        Pattern calling = Pattern.compile("\\{[^{}]*\"buyer\":\"([0-9a-f-]{36})\"[^{}]*}");
        java.util.Map<UUID, Integer> placeOf = new java.util.HashMap<>();
        for (int number = 0; number < buyers.length; number++) {
            // Who left and came again before the draw has the later number.
            placeOf.put(buyers[number], places[number]);
        }
        int last = -1;
        for (String event : called) {
            for (Matcher visitor = calling.matcher(event); visitor.find(); ) {
                String one = visitor.group();
                int place = Integer.parseInt(number(one, "place"));
                UUID buyer = UUID.fromString(visitor.group(1));
                if (place >= buyers.length || one.contains("\"again\":true")) {
                    continue;
                }
                if (!Integer.valueOf(place).equals(placeOf.get(buyer))) {
                    faults.add(buyer + " was called at place " + place + ", but has " + placeOf.get(buyer));
                }
                if (place < last) {
                    faults.add("place " + place + " was called after place " + last);
                }
                last = place;
            }
        }
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
