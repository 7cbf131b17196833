-- What is to be said to the topics, written in the transaction of the change that it follows from.

create table outbox (
    seq               bigint      generated always as identity primary key,
    id                uuid        not null, -- the record's CloudEvent id; a message may be added again
    topic             text        not null,
    key               text        not null,
    headers           jsonb       not null,
    body              text        not null,
    aggregate_kind    text        not null,
    aggregate_id      uuid        not null,
    aggregate_version bigint      not null check (aggregate_version >= 1),
    created_at        timestamptz not null default clock_timestamp(),
    lsn               pg_lsn      not null default pg_current_wal_insert_lsn(), -- its commit is behind it in the log
    acknowledged_at   timestamptz -- when the broker had it
);

create index outbox_unacknowledged on outbox (seq) where acknowledged_at is null;
create index outbox_acknowledged on outbox (acknowledged_at) where acknowledged_at is not null;

-- Written now and then, so that the reader has something to confirm while nothing else happens to the outbox.
create table outbox_heartbeats (
    at timestamptz not null default clock_timestamp()
);

-- The replication slot that was made for the outbox: one that is known and not there was lost.
create table outbox_slots (
    name    text        primary key,
    made_at timestamptz not null default clock_timestamp()
);

-- What the topics have not been told of, because it is older than the outbox. The next start adds the messages.
create table outbox_catch_up (
    kind text not null,
    id   uuid not null,
    primary key (kind, id)
);

insert into outbox_catch_up (kind, id)
select 'SHOW_SETTINGS', id from shows where announced_version < settings_version;

drop index shows_to_announce;
alter table shows drop column announced_version;
