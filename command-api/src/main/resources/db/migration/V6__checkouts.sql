-- What buyers mean to buy, how it went, and how the money stands. These are facts of our own, written before and after the
-- gateway is asked; that a booking exists is a fact of the log, which the schema projection tells.

create table checkouts (
    booking_id      uuid        primary key,
    show_id         uuid        not null,
    buyer_id        uuid        not null,
    hold_id         uuid        not null,
    seats           text[]      not null check (cardinality(seats) between 1 and 50),
    total_minor     bigint      not null check (total_minor >= 0),
    currency        text        not null check (currency ~ '^[A-Z]{3}$'),
    card            text        not null check (length(card) <= 64), -- the gateway's name of it, never its number
    state           text        not null default 'PENDING' check (state in
        ('PENDING', 'AUTHORISED', 'DECLINED', 'ABANDONED', 'REFUSED', 'BOOKED', 'CANCELLED')),
    cause           text, -- why it ended without a booking
    begun_at        timestamptz not null default clock_timestamp(),
    changed_at      timestamptz not null default clock_timestamp(),
    cancel_asked_at timestamptz, -- when a cancel was first asked for
    due_at          timestamptz, -- when somebody has to look at it; null once nothing is left to do
    looks           integer     not null default 0, -- in vain, since it last came further
    check ((cause is not null) = (state in ('DECLINED', 'REFUSED')))
);

-- A hold is paid for once at a time.
create unique index checkouts_of_hold on checkouts (hold_id) where state in ('PENDING', 'AUTHORISED');
create index checkouts_by_buyer on checkouts (buyer_id, begun_at);
create index checkouts_due on checkouts (due_at) where due_at is not null;
create index checkouts_undecided on checkouts (begun_at) where state in ('PENDING', 'AUTHORISED');
create index checkouts_failed on checkouts (booking_id) where state in ('DECLINED', 'ABANDONED', 'REFUSED');
create index checkouts_cancelling on checkouts (booking_id) where state = 'BOOKED' and cancel_asked_at is not null;

-- One for each checkout whose gateway has answered.
create table payments (
    booking_id   uuid        primary key references checkouts,
    state        text        not null check (state in ('DECLINED', 'AUTHORISED', 'VOIDED', 'CAPTURED', 'REFUNDED')),
    amount_minor bigint      not null check (amount_minor >= 0),
    currency     text        not null,
    reference    text, -- what the gateway calls it
    changed_at   timestamptz not null default clock_timestamp()
);

-- So that what was cancelled by somebody else than its buyer is found and paid back.
create index bookings_cancelled on projection.bookings (booking_id) where state = 'CANCELLED';

-- The sandbox gateway's own books: as far from ours as those of a gateway elsewhere.
create schema sandbox;

create table sandbox.payments (
    booking_id   uuid        primary key,
    state        text        not null check (state in ('DECLINED', 'AUTHORISED', 'VOIDED', 'CAPTURED', 'REFUNDED')),
    amount_minor bigint      not null,
    currency     text        not null,
    card         text        not null,
    answers_at   timestamptz not null, -- before, it says that it does not know
    captures     integer     not null default 0, -- how often the money was really taken
    refunds      integer     not null default 0
);

-- Who has gone in, each seat once. A booking of which somebody has is not cancelled any more.
create table admissions (
    booking_id  uuid        not null, -- not every one has an order: some are older than payments
    section_id  text        not null,
    cell        integer     not null,
    admitted_at timestamptz not null default clock_timestamp(),
    admitted_by uuid        not null, -- the account at the door
    primary key (booking_id, section_id, cell)
);
