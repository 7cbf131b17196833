package io.realticket.sseedge.view;

import io.realticket.contracts.id.SectionId;

/**
 * How every cell of a section stands.
 *
 * @param cells in the grid
 * @param seats base64 of two bits a cell: cell {@code i} is bits {@code 2 * (i & 3)} of byte {@code i >> 2}; 0 free,
 *     1 held, 2 sold, 3 blocked or no seat
 */
public record SectionSnapshot(SectionId section, int cells, String seats) {}
