package io.realticket.sseedge.view;

import io.realticket.contracts.id.SectionId;

/** How many seats of a section are free. */
public record SectionCount(SectionId section, int free) {}
