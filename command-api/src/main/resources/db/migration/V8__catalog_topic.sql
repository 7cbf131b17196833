-- The topic of the catalog, and the capacities, begin with what there is: the next start adds the messages.
insert into outbox_catch_up (kind, id)
    select 'PROGRAM', id from programs
    union all select 'PLACE', id from places
    union all select 'SHOW', id from shows;

-- What was sold of a show, for its operators.
create index bookings_by_show on projection.bookings (show_id);
