-- Programs are found by any piece of their texts, Korean or English, of their title, description and places.

-- How texts are compared: composed forms, small letters, one blank between words.
create function search_form(text) returns text
    language sql immutable parallel safe strict
    return btrim(regexp_replace(lower(normalize($1, NFKC) collate "pg_c_utf8"), '\s+', ' ', 'g'));

-- Every character and every two neighbours of a text in search form, but for blanks. A Korean word is often two
-- characters long, which is too short for trigrams.
create function grams_of(text) returns text[]
    language sql immutable parallel safe strict
    return (
        with characters as (
            select c, lead(c) over (order by position) as next
            from unnest(string_to_array($1, null)) with ordinality as letters (c, position))
        select coalesce(array_agg(distinct gram), '{}')
        from (
            select c from characters
            union all
            select c || next from characters where next <> ' ') as grams (gram)
        where left(gram, 1) <> ' ');

-- The numbers and texts of a program's shows stand in its own row, so that a page of a list is one walk along an index.
alter table programs
    add column version       integer     not null default 1 check (version >= 1), -- larger for every change
    add column archived_at   timestamptz,
    add column shows_count   integer     not null default 0,
    add column first_show_at timestamptz,
    add column last_show_at  timestamptz,
    add column search_text   text        not null default '',
    add column search_grams  text[]      generated always as (grams_of(search_text)) stored,
    add column title_key     text        generated always as (search_form(title)) stored;

-- To be called by whoever has changed a program or one of its shows, in the same transaction, holding the program's row.
create procedure refresh_program(changed uuid)
    language sql
    as $$
        update programs set
            shows_count   = (select count(*) from shows where program_id = changed),
            first_show_at = (select min(starts_at) from shows where program_id = changed),
            last_show_at  = (select max(starts_at) from shows where program_id = changed),
            search_text   = search_form(title || ' ' || description || ' ' || coalesce((
                select string_agg(distinct places.name, ' ')
                from shows join places on places.id = shows.place_id
                where shows.program_id = changed), ''))
        where id = changed;
    $$;

do $$
declare present uuid;
begin
    for present in select id from programs loop
        call refresh_program(present);
    end loop;
end $$;

create index programs_by_gram on programs using gin (search_grams);
create index programs_by_first_show on programs (first_show_at, id) where archived_at is null;
create index programs_by_title on programs (title_key, id) where archived_at is null;
