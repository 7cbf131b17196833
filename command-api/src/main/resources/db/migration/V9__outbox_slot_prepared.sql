-- Where the slot stood when a reader was about to begin, until that reader begins: it cannot move by itself in between.
alter table outbox_slots add column prepared_at_lsn pg_lsn;
