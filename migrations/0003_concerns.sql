-- Concerns: what people report, on its way to the staff and back.

-- A concern on the staff's desk.
-- Retention: case.
create table case_file (
    id          text   not null primary key, -- a random UUID: it stands in Message-IDs, and nobody can guess it
    number      text   not null unique,      -- as people say it: BB-2026-0147
    town        text   not null,
    team        text   not null,             -- '' where it is none of the town's
    person      text,                        -- null once they asked to be forgotten
    account     text   not null,             -- where they are answered
    chat        text   not null,             -- '' once forgotten: there is nowhere to answer
    topic       text   not null,
    speaker     text   not null,
    pseudonym   text   not null,             -- what the staff call them
    concern     text   not null,             -- JSON
    state       text   not null,
    state_note  text,                        -- to whom, why not
    token       text   not null unique,      -- behind the plus sign of the address the staff answer to
    receipt     text   not null unique,      -- a hash of the code with which the person goes on elsewhere
    due_on      text   not null,             -- the day by which a first reaction was promised
    opened_at   bigint not null,
    changed_at  bigint not null,
    answered_at bigint,                      -- when a person of the staff first reacted
    reminded_at bigint,
    escalated_at bigint,
    taken_by    text,                        -- the name somebody of the staff gave when they took it; '' for none
    taken_at    bigint
);

create index case_file_person on case_file (person, opened_at);
create index case_file_place on case_file (account, speaker);
create index case_file_unanswered on case_file (due_on) where answered_at is null;

-- The last running number of each town and year.
-- Retention: count.
create table case_number (
    town text   not null,
    year bigint not null,
    last bigint not null,
    primary key (town, year)
);

-- What was said about a case, in order.
-- Retention: case (goes with its case).
create table entry (
    id         text   not null primary key, -- a UUID v7 of said_at
    case_id    text   not null references case_file (id) on delete cascade,
    author     text   not null, -- person | staff | note | us
    text       text   not null,
    files      text   not null, -- JSON
    said_at    bigint not null,
    outbox     text,            -- the message that carries it
    account    text,            -- where a person said it, and in which message
    chat       text,
    message_id text,
    told_at    bigint           -- since when the staff know that its message did not arrive
);

create index entry_case on entry (case_id, id);
create index entry_outbox on entry (outbox) where outbox is not null;
create index entry_message on entry (account, message_id) where message_id is not null;

-- Letters that came in about a case, to know what answers them.
-- Retention: case (goes with its case).
create table letter (
    message_id text   not null primary key,
    case_id    text   not null references case_file (id) on delete cascade,
    said_at    bigint not null
);

create index letter_case on letter (case_id);

-- Messages by which a case is known in the staff's room: ours, and what the staff said in its thread.
-- Retention: case (goes with its case).
create table thread (
    id         text not null primary key, -- a UUID v7
    case_id    text not null references case_file (id) on delete cascade,
    kind       text not null,             -- root | ours | part (of a message that was too long) | staff
    account    text not null,
    chat       text,                      -- null until it was sent
    outbox     text,                      -- the message that carries it
    message_id text                       -- the network's id of it; null until it was sent
);

create index thread_message on thread (account, chat, message_id);
create index thread_unsent on thread (outbox) where message_id is null;
create index thread_case on thread (case_id);

-- Letters nobody could put to a case: kept until a person does.
-- Retention: case.
create table unmatched (
    id      text   not null primary key,
    account text   not null,
    sender  text   not null,
    letter  text   not null, -- JSON
    came_at bigint not null
);

-- Who may not write to the staff for a while, or at all (M2).
-- Retention: case (from its end).
create table restriction (
    account  text   not null,
    speaker  text   not null,
    kind     text   not null, -- mute | ban | silent
    reason   text   not null,
    until_at bigint,          -- null: for good
    set_at   bigint not null,
    primary key (account, speaker)
);

-- What a person agreed to, and when (P3).
-- Retention: talk (goes with its person).
create table consent (
    person   text   not null references person (id) on delete cascade,
    purpose  text   not null,
    version  bigint not null,
    given_at bigint not null,
    primary key (person, purpose)
);
