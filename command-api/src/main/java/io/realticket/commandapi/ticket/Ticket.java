package io.realticket.commandapi.ticket;

import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.ShowId;

/** The right to sit in one seat of one show, by one booking. */
public record Ticket(BookingId booking, ShowId show, SeatId seat) {}
