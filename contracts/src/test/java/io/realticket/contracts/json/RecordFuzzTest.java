package io.realticket.contracts.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.infra.testkit.SeedTest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** However the bytes of a record are damaged, reading them gives a record or says that they spell none. */
class RecordFuzzTest {
    private static final int DAMAGES_PER_RECORD = 100;
    private static final List<String> WORDS = List.of(
            "null", "{", "}", "[", "]", "\"", ",", ":", "-1", "1e999", "\\u0000", "\\", "\uFEFF", "\"type\":", "[[");

    @SeedTest(5)
    void damaged_records_are_read_or_refused(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (GoldenFiles.Golden golden : GoldenFiles.all().toList()) {
            byte[] whole = golden.bytes();
            for (int i = 0; i < DAMAGES_PER_RECORD; i++) {
                byte[] damaged = damaged(whole, random);
                readOrRefused(golden.family(), damaged);
                readOrRefused(RecordFamily.ALL.get(random.nextInt(RecordFamily.ALL.size())), damaged);
            }
        }
    }

    private static void readOrRefused(RecordFamily<?> family, byte[] bytes) {
        try {
            Object read = family.read(bytes);
            // What is read can be written and read again: nothing half valid came in.
            assertThat(family.read(family.write(read))).isEqualTo(read);
        } catch (MalformedRecordException refused) {
            assertThat(refused).hasMessageStartingWith("not a " + family.name() + ": ");
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(
                    family + " leaks " + e + " for " + new String(bytes, StandardCharsets.ISO_8859_1), e);
        }
    }

    private static byte[] damaged(byte[] whole, SplittableRandom random) {
        return switch (random.nextInt(5)) {
            case 0 -> Arrays.copyOf(whole, random.nextInt(whole.length));
            case 1 -> flipped(whole, random);
            case 2 -> cut(whole, random);
            case 3 -> inserted(whole, random);
            default -> flipped(inserted(whole, random), random);
        };
    }

    private static byte[] flipped(byte[] whole, SplittableRandom random) {
        byte[] flipped = whole.clone();
        for (int flips = 1 + random.nextInt(3); flips > 0; flips--) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private static byte[] cut(byte[] whole, SplittableRandom random) {
        int from = random.nextInt(whole.length);
        int to = from + random.nextInt(whole.length - from);
        return joined(Arrays.copyOf(whole, from), new byte[0], Arrays.copyOfRange(whole, to, whole.length));
    }

    private static byte[] inserted(byte[] whole, SplittableRandom random) {
        int at = random.nextInt(whole.length);
        byte[] word = WORDS.get(random.nextInt(WORDS.size())).getBytes(StandardCharsets.UTF_8);
        return joined(Arrays.copyOf(whole, at), word, Arrays.copyOfRange(whole, at, whole.length));
    }

    private static byte[] joined(byte[] first, byte[] middle, byte[] last) {
        byte[] all = Arrays.copyOf(first, first.length + middle.length + last.length);
        System.arraycopy(middle, 0, all, first.length, middle.length);
        System.arraycopy(last, 0, all, first.length + middle.length, last.length);
        return all;
    }
}
