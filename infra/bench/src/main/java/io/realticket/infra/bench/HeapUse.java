package io.realticket.infra.bench;

import java.util.List;

/**
 * What a room alone takes.
 *
 * @param waitingBytes of the heap, after all have joined
 * @param drawnBytes of the heap, after they are drawn
 * @param joinNanos what it took to decide all joins
 * @param drawNanos what it took to draw them
 */
record HeapUse(long waitingBytes, long drawnBytes, long joinNanos, long drawNanos) {
    private static final String BEGIN = "room ";

    /** Returns the line in which one process tells it to another. */
    String line() {
        return BEGIN + waitingBytes + " " + drawnBytes + " " + joinNanos + " " + drawNanos;
    }

    /** Returns what the {@code lines} of a process tell. */
    static HeapUse of(List<String> lines) {
        String told = lines.stream()
                .filter(line -> line.startsWith(BEGIN))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a room alone told nothing: " + lines));
        String[] parts = told.substring(BEGIN.length()).split(" ", -1);
        return new HeapUse(
                Long.parseLong(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]), Long.parseLong(parts[3]));
    }
}
