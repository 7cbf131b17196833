-- Bookings as the log tells them. Everything here is computed from seat-events and may be made anew at any time; nothing
-- else may be written here, and no table outside may refer to a row of it. No column of the guard may be null.
create schema projection;

create table projection.offsets (
    partition   integer primary key,
    next_offset bigint not null check (next_offset >= 0) -- the first that was not applied
);

create table projection.shows (
    show_id uuid   primary key,
    version bigint not null check (version >= 1) -- of the last event applied; versions have no gap
);

create table projection.bookings (
    booking_id   uuid        primary key,
    show_id      uuid        not null,
    buyer_id     uuid        not null,
    hold_id      uuid        not null,
    state        text        not null check (state in ('BOOKED', 'CANCELLED')),
    total_minor  bigint      not null,
    currency     text        not null,
    booked_at    timestamptz not null,
    cancelled_at timestamptz check ((cancelled_at is not null) = (state = 'CANCELLED')),
    version      bigint      not null -- of the show after the last event that concerned the booking
);

create index bookings_by_buyer on projection.bookings (buyer_id);

create table projection.booked_seats (
    booking_id uuid    not null,
    show_id    uuid    not null,
    section_id text    not null,
    cell       integer not null,
    live       boolean not null, -- false once its booking is cancelled
    primary key (booking_id, section_id, cell)
);

-- A seat of a show is sold to one booking at a time. Events are applied in their order, so a seat that was given back
-- and bought again never meets its former owner here, however late the events come.
create unique index booked_seats_live on projection.booked_seats (show_id, section_id, cell) where live;
