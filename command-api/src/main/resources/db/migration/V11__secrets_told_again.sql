-- The secret of a draw is told again until the waiting room has drawn by it.

drop index rooms_to_reveal;

alter table rooms add column reveals integer not null default 0 check (reveals >= 0);

update rooms set reveals = 1 where revealed_at is not null;
