-- What is played where, when and for how much. One row per section: its seats are one bitmap, never a row per seat.

create table programs (
    id          uuid primary key,
    title       text not null,
    description text not null,
    poster_url  text
);

create table places (
    id      uuid primary key,
    name    text not null,
    address text not null,
    zone    text not null
);

-- A version never changes once a show uses it.
create table layouts (
    place_id uuid    not null references places,
    version  integer not null check (version >= 1),
    width    float8  not null,
    height   float8  not null,
    focal_x  float8  not null,
    focal_y  float8  not null,
    seats    integer not null check (seats between 1 and 100000),
    primary key (place_id, version)
);

create table sections (
    place_id       uuid     not null,
    layout_version integer  not null,
    ordinal        integer  not null,
    section_id     text     not null,
    name           text     not null,
    outline        float8[] not null, -- x and y in turn
    row_length     integer  not null check (row_length >= 1),
    cells          integer  not null check (cells >= 1),
    seats          bytea    not null, -- bit i & 7 of byte i >> 3 says whether cell i is a seat
    categories     text[]   not null, -- price categories in cell order
    category_cells integer[] not null, -- how many cells each of them has
    primary key (place_id, layout_version, ordinal),
    unique (place_id, layout_version, section_id),
    foreign key (place_id, layout_version) references layouts
);

create table shows (
    id                   uuid        primary key,
    program_id           uuid        not null references programs,
    place_id             uuid        not null references places,
    layout_version       integer     not null,
    starts_at            timestamptz not null,
    opens_at             timestamptz not null,
    closes_at            timestamptz not null check (closes_at > opens_at),
    seats_per_buyer_max  integer     not null check (seats_per_buyer_max between 1 and 50),
    hold_seconds         integer     not null check (hold_seconds between 1 and 3600),
    price_categories     text[]      not null,
    price_labels         text[]      not null,
    price_amounts_minor  bigint[]    not null,
    currency             text        not null check (currency ~ '^[A-Z]{3}$'),
    settings_version     integer     not null check (settings_version >= 1),
    announced_version    integer     not null default 0, -- what the decider has been told of
    foreign key (place_id, layout_version) references layouts
);

create index shows_by_program on shows (program_id, starts_at);
create index shows_to_announce on shows (id) where announced_version < settings_version;

-- Keys that all nodes share.
create table secrets (
    name  text  primary key,
    value bytea not null
);
