-- Announcements: what is told without being asked, to whom, and what became of it.

-- Who hears from us of their own wish: a person, or a room the town's content names.
-- Retention: talk (goes with its person; a person who subscribes is kept as long).
create table subscriber (
    id              text   not null primary key, -- the person's; a room's is made of its account and chat
    person          text   references person (id) on delete cascade, -- null: a room
    account         text   not null,
    chat            text   not null,
    topic           text   not null, -- '' where the network has none
    town            text   not null,
    language        text   not null,
    rhythm          text   not null, -- day | week
    quiet_from      bigint,          -- minutes of the day; null: the town's
    quiet_to        bigint,
    paused_until    text,            -- the first day they hear of again
    digest_at       bigint not null, -- when the next one is due
    told_from_at    bigint,          -- the stretch of time the last one spoke of
    told_until_at   bigint,
    told_at         bigint,          -- when that was
    told_news_at    bigint,          -- the news since then were in it
    told_outbox     text             -- the message that carried it
);

create index subscriber_digest on subscriber (digest_at);
create index subscriber_person on subscriber (person);
create index subscriber_town on subscriber (town, id);

-- What of all that is on they want to hear of. Nothing of a facet: all of it.
-- Retention: talk (goes with its subscriber).
create table subscription (
    subscriber text not null references subscriber (id) on delete cascade,
    facet      text not null, -- topic | district | audience | source | waste
    value      text not null,
    primary key (subscriber, facet, value)
);

-- What is told to many: a clerk's post, that an event has changed, that a bin is emptied.
-- Retention: case (from when it goes out).
create table announcement (
    id          text   not null primary key, -- a UUID v7; of what we tell ourselves, what it is about
    number      bigint,                      -- as the staff say it, by town; null: by ourselves
    town        text   not null,
    kind        text   not null, -- post | change | waste
    state       text   not null, -- released | sent
    urgency     text   not null, -- usual | urgent: the latter passes quiet hours
    texts       text   not null, -- JSON: by language, in the Markdown subset
    wishes      text   not null, -- JSON: to whom
    event       text,            -- the event it is about
    was_at      bigint,          -- when that began, as people were told
    author      text   not null, -- a name the staff gave, or a mail address; '' for ourselves
    made_at     bigint not null,
    goes_at     bigint not null, -- no sooner than this
    expanded_to text,            -- the last subscriber who has a target
    expanded_at bigint           -- since when there are no more
);

create unique index announcement_number on announcement (town, number);
create index announcement_due on announcement (state, goes_at);

-- Each reader of an announcement, made page by page while it goes out.
-- Retention: case (goes with its announcement).
create table target (
    announcement text   not null references announcement (id) on delete cascade,
    subscriber   text   not null,
    account      text   not null,
    chat         text   not null,
    topic        text   not null,
    language     text   not null,
    state        text   not null, -- waiting | queued | sent | failed | uncertain | dropped
    due_at       bigint not null, -- later than the announcement where quiet hours hold it
    outbox       text,            -- the message that carries it
    reason       text,            -- why it failed
    primary key (announcement, subscriber)
);

create index target_due on target (state, due_at);
create index target_place on target (account, chat);
create index target_subscriber on target (subscriber, state);

-- An event somebody wants to be reminded of.
-- Retention: trace (from when it is due; goes with its person).
create table reminder (
    event text   not null, -- its own id
    person     text   not null references person (id) on delete cascade,
    account    text   not null,
    chat       text   not null,
    topic      text   not null,
    language   text   not null,
    hours      bigint not null, -- before it begins
    due_at     bigint not null,
    primary key (event, person)
);

create index reminder_due on reminder (due_at);
create index reminder_person on reminder (person);

-- Who comes to an event, until it is over: the organiser gets a number, never a name.
-- Retention: trace (from its end; goes with its person).
create table attendance (
    event text   not null,
    person     text   not null references person (id) on delete cascade,
    account    text   not null,
    chat       text   not null,
    topic      text   not null,
    language   text   not null,
    place      text   not null, -- coming | waiting
    since_at   bigint not null,
    ends_at    bigint not null,
    primary key (event, person)
);

create index attendance_person on attendance (person);
create index attendance_end on attendance (ends_at);

-- News that is new to people: what a source told when it was first read is not.
-- Retention: trace.
create table headline (
    news     text   not null primary key,
    town     text   not null,
    noted_at bigint not null
);

create index headline_time on headline (town, noted_at);
