-- A waiting room lets everybody go a day after it closed, or was changed last if that was later, and is not opened again.

alter table rooms add column changed_at timestamptz not null default 'epoch';
alter table rooms alter column changed_at set default clock_timestamp();
