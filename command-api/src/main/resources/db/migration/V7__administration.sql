-- What operators change, and what they did.

alter table places add column version integer not null default 1 check (version >= 1); -- larger for every change

alter table shows
    add column version  integer not null default 1 check (version >= 1), -- larger for every change
    add column capacity integer not null default 30 check (capacity between 1 and 100000), -- may shop at the same time
    add column demo     boolean not null default false; -- may be reset

-- Until now the demo catalog was the only way for a show to come in.
update shows set demo = true;

-- Each thing an operator asked for, written before it is done. One request is one row, however often it is sent.
create table admin_actions (
    number       bigint      generated always as identity unique,
    command_id   uuid        primary key,
    actor        text        not null,
    action       text        not null,
    subject_kind text        not null,
    subject_id   uuid        not null,
    reason       text        not null,
    fingerprint  text        not null, -- of all that was asked, so that a key used for something else is told
    at           timestamptz not null default clock_timestamp()
);

create index admin_actions_by_subject on admin_actions (subject_id, number);

create function never_changed() returns trigger
    language plpgsql
    as $$ begin raise exception 'rows of % are never changed', tg_table_name; end $$;

create trigger only_added before update or delete or truncate on admin_actions
    for each statement execute function never_changed();
create trigger never_redrawn before update on layouts
    for each statement execute function never_changed();
create trigger never_redrawn before update on sections
    for each statement execute function never_changed();
