-- What a talk needs to survive a restart.
--
-- One text for SQLite and PostgreSQL. Times are milliseconds since 1970 (UTC), structured
-- values are JSON as text, a flag is the date since when it holds. Every table names its
-- retention class; src/store/retention.rs lists them and forgets by them.

-- Everything we have heard, so that the same thing heard again changes nothing.
-- Retention: trace.
create table heard (
    account  text   not null,
    id       text   not null, -- the network's own, stable over redelivery
    heard_at bigint not null,
    raw      text,            -- the wire's own text, only where we could not read it
    speaker  text,            -- who wrote that, where we can tell
    primary key (account, id)
);

-- To forget a person's.
create index heard_raw on heard (account, speaker) where raw is not null;

-- Inbounds whose turn failed again and again, kept for a person to look at.
-- Retention: case.
create table aside (
    account  text   not null,
    id       text   not null,
    speaker  text   not null, -- '' where the network itself spoke
    inbound  text   not null, -- JSON
    reason   text   not null,
    aside_at bigint not null,
    primary key (account, id)
);

-- Someone the service is for. The id is ours and says nothing about any network.
-- Retention: talk (a person goes with the last of their conversations).
create table person (
    id            text   not null primary key,
    language      text,
    town          text,
    district      text,
    first_seen_at bigint not null
);

-- By which accounts on the networks we know a person.
-- Retention: talk (goes with its person).
create table identity (
    account text not null,
    speaker text not null, -- the network's id of them
    person  text not null references person (id) on delete cascade,
    primary key (account, speaker)
);

create index identity_person on identity (person);

-- The talk with one speaker at one address.
-- Retention: talk.
create table conversation (
    account    text   not null,
    chat       text   not null,
    topic      text   not null, -- '' where the network has none
    speaker    text   not null,
    person     text,
    talk       text   not null, -- JSON
    updated_at bigint not null,
    primary key (account, chat, topic, speaker)
);

-- To forget a person wherever they spoke.
create index conversation_speaker on conversation (account, speaker);

-- What we know of a chat itself. No row means: nothing special.
-- Retention: talk.
create table chat (
    account     text   not null,
    chat        text   not null,
    shut_out_at bigint, -- since when nothing of ours arrives there
    moved_to    text,   -- the id under which it goes on
    noted_at    bigint not null,
    primary key (account, chat)
);

-- Questions the content could not answer, waiting for a person in the town hall.
-- Retention: case.
create table question (
    id       text   not null primary key,
    person   text,            -- null where we do not know them
    account  text   not null,
    chat     text   not null, -- '' once they asked to be forgotten: there is nowhere to answer
    topic    text   not null,
    text     text   not null,
    language text   not null,
    town     text,
    asked_at bigint not null
);

-- How often an answer helped: counts by day, without any identity.
-- Retention: count.
create table rating (
    day        bigint not null, -- the day's first moment, UTC
    faq        text   not null,
    town       text   not null, -- '' where no town was chosen
    usefulness text   not null, -- helped | did not help
    times      bigint not null,
    primary key (day, faq, town, usefulness)
);

-- Messages on their way out, and nothing else: small, so that asking what is due stays cheap beside
-- a million that are done.
--
-- Retention: trace (leaves for outcome as soon as it is settled; four days at least, to be tried).
create table outbox (
    id         text   not null primary key, -- a UUID v7 of queued_at, so ids grow with time
    account    text   not null,
    chat       text   not null,
    topic      text   not null, -- '' where the network has none
    lane       text   not null, -- account, chat and topic in one
    state      bigint not null, -- 0 being sent, 1 waiting
    class      bigint not null, -- 0 answer, 1 relay, 2 post
    position   bigint not null,
    part       bigint not null, -- of a message too long for its network
    message    text   not null, -- JSON
    queued_at  bigint not null,
    not_before bigint not null,
    attempts   bigint not null,
    doubtful   bigint not null, -- how often it may already have been sent
    sending_at bigint,          -- when it was last handed to its network
    reason     text             -- why an earlier try failed
);

-- A lane's first row is the one being sent, else the one that goes next.
create index outbox_lane on outbox (lane, state, class, position, part);
create index outbox_order on outbox (account, state, class, position, part, not_before);

-- What became of each message. The text stays only where it was not (or not surely) sent.
-- Retention: trace.
create table outcome (
    id          text   not null primary key, -- as in outbox
    account     text   not null,
    chat        text   not null,
    topic       text   not null,
    class       bigint not null,
    message     text   not null, -- '' once sent
    queued_at   bigint not null,
    attempts    bigint not null,
    finished_at bigint not null,
    outcome     text   not null, -- sent | failed | uncertain
    reason      text,            -- why not sent
    message_id  text             -- the network's, once sent
);

-- Dead letters, to count them and to forget a person's.
create index outcome_unsent on outcome (account, chat) where outcome <> 'sent';

-- To forget it hourly, among hundreds of thousands; each row is written once, at the index's end.
-- The talks have no such index: it would cost every turn more than it saves each hour.
create index heard_age on heard (heard_at);
