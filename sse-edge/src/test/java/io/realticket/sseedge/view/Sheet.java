package io.realticket.sseedge.view;

import io.realticket.contracts.id.SectionId;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A map of some sections, kept by applying snapshots and changes: a digit a cell, as the two bits say. */
record Sheet(Map<SectionId, String> sections) {
    /** Returns what {@code filter} shows of a snapshot. */
    static Sheet of(ShowSnapshot snapshot, SectionFilter filter) {
        Map<SectionId, String> sections = new TreeMap<>();
        for (SectionSnapshot section : snapshot.sections()) {
            if (filter.includes(section.section())) {
                sections.put(section.section(), digits(section));
            }
        }
        return new Sheet(sections);
    }

    private static String digits(SectionSnapshot section) {
        byte[] packed = Base64.getDecoder().decode(section.seats());
        StringBuilder digits = new StringBuilder();
        for (int cell = 0; cell < section.cells(); cell++) {
            digits.append(packed[cell >> 2] >> (2 * (cell & 3)) & 3);
        }
        return digits.toString();
    }

    /** Returns this map after a change. */
    Sheet after(ShowChange change) {
        Map<SectionId, String> after = new TreeMap<>(sections);
        for (SectionChange section : change.sections()) {
            if (after.containsKey(section.section())) {
                StringBuilder digits = new StringBuilder(Objects.requireNonNull(after.get(section.section())));
                for (int i = 0; i < section.seats(); i++) {
                    digits.setCharAt(section.cell(i), Character.forDigit(section.code(i), 4));
                }
                after.put(section.section(), digits.toString());
            }
        }
        return new Sheet(after);
    }
}
