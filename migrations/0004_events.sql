-- What is on and what is new, as the towns' sources tell it.

-- When each source was last looked at.
-- Retention: public.
create table source (
    town          text   not null,
    id            text   not null,
    first_read_at bigint,          -- null: never read yet; what it tells at first is announced to nobody
    read_at       bigint,          -- when it was last read well
    checked_at    bigint not null,
    failure       text,            -- what went wrong the last time
    ended_at      bigint,          -- since when its server says that it is gone for good
    primary key (town, id)
);

-- Dates in the towns' calendars; a series has a row for each of its dates.
-- Retention: public (from its end).
create table event (
    id            text   not null primary key, -- a UUID v7 of first_seen_at
    town          text   not null,
    source        text   not null,
    uid           text   not null, -- the source's own
    instance      text   not null, -- which date of a series; '' where it stands alone
    kind          text   not null, -- occasion | meeting | waste
    state         text   not null, -- planned | cancelled | gone
    starts_at     bigint not null,
    ends_at       bigint not null,
    listing       text   not null, -- JSON
    first_seen_at bigint not null,
    changed_at    bigint not null,
    missed_at     bigint,          -- since when its source does not tell of it
    unique (town, source, uid, instance)
);

create index event_time on event (town, starts_at);

-- Retention: public (from when its source tells of it no more).
create table news (
    id            text   not null primary key, -- a UUID v7 of first_seen_at
    town          text   not null,
    source        text   not null,
    listing       text   not null, -- JSON
    first_seen_at bigint not null,
    seen_at       bigint not null  -- when its source last told of it
);

create index news_source on news (town, source);
create index news_time on news (town, first_seen_at);

-- What is new or changed and was not announced yet.
-- Retention: public (leaves as soon as it is announced).
create table change (
    id           text   not null primary key, -- a UUID v7 of noted_at
    town         text   not null,
    source       text   not null,
    kind         text   not null, -- new | changed | off | news
    subject      text   not null, -- the event's or the news' id
    before       text,            -- JSON: the event as it was
    state_before text,
    noted_at     bigint not null
);
