-- Who may come: guests, those who signed up, and operators. An account's id is the pseudonym that the topics know.

create table accounts (
    id            uuid        primary key,
    role          text        not null check (role in ('GUEST', 'USER', 'ADMIN')),
    login_id      text        check (login_id ~ '^[A-Za-z0-9][A-Za-z0-9._-]{3,31}$'),
    password_hash text        check (length(password_hash) <= 256), -- argon2id with its parameters and salt
    session       uuid, -- the one that counts, null if nobody is in
    seen_at       timestamptz not null, -- when the session was begun or last renewed
    created_at    timestamptz not null,
    check ((role = 'GUEST') = (login_id is null)),
    check ((login_id is null) = (password_hash is null))
);

-- Ann and ann are one.
create unique index accounts_by_login_id on accounts (lower(login_id));
create index guests_by_seen_at on accounts (seen_at) where role = 'GUEST';
