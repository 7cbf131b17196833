-- Who may ask for seats of a show, and by what its waiting room is decided.

alter table shows
    add column admission text not null default 'NONE' check (admission in ('NONE', 'WAITING_ROOM'));

create table rooms (
    show_id              uuid    primary key references shows,
    version              integer not null check (version >= 1), -- larger for every change
    line_order           text    not null check (line_order in ('DRAW', 'ARRIVAL')),
    claim_seconds        integer not null,
    shopping_seconds     integer not null,
    grace_seconds        integer not null,
    calls_per_second_max integer not null,
    challenged_at        text    not null check (challenged_at in ('NEVER', 'JOIN', 'CLAIM')),
    secret               text, -- of the draw; nobody is told before the doors open
    revealed_at          timestamptz,
    check ((secret is not null) = (line_order = 'DRAW'))
);

create index rooms_to_reveal on rooms (show_id) where secret is not null and revealed_at is null;

-- How many may shop at the same time in all shows together: what they are given may not add up to more.
create table capacity_total (
    single  boolean primary key default true check (single),
    total   integer not null check (total >= 1),
    version bigint  not null default 1
);
insert into capacity_total (total) values (100000);

-- Challenges that somebody answered, rightly or not. Each may be answered once.
create table used_challenges (
    id         uuid        primary key,
    expires_at timestamptz not null
);
create index used_challenges_over on used_challenges (expires_at);

-- The keys that sign passes.
create table pass_keys (
    number  bigint      generated always as identity primary key,
    value   bytea       not null,
    made_at timestamptz not null default clock_timestamp()
);
