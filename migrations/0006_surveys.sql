-- Surveys: one person counts once, and once a survey has closed nobody can tell who said what.
--
-- While an anonymous survey is open, answers are filed under a key made of its secret and of who gave them, so that
-- they can be changed. Closing it takes the secret and the keys away and puts the answers down anew, in random order,
-- without any time.

-- Retention: count (nobody stands in it).
create table survey (
    id        text   not null primary key, -- as in the content
    secret    text,                        -- null once the answers are cut loose from who gave them
    shape     text   not null,             -- JSON: what could be answered to which question, and what it was called
    opened_at bigint not null,
    closed_at bigint,
    result    text,                        -- JSON, once it has closed
    told_at   bigint,                      -- since when all have been told the result
    did_at    bigint                       -- since when all have been told what became of it
);

-- Answers that can still be changed. No time and no person: only the secret leads from one to the other.
-- Retention: case (goes when its survey closes; where it bears a pseudonym or a name, when that is past its time).
create table sheet (
    survey   text not null references survey (id) on delete cascade,
    key      text not null, -- HMAC-SHA256 of the person's id under the survey's secret
    sheet    text not null, -- JSON
    messages text not null, -- JSON: by HMAC of a message's id, the question it answered
    primary key (survey, key)
);

-- Answers that are nobody's any more.
-- Retention: count (nobody stands in it).
create table ballot (
    id     text not null primary key, -- drawn by lot
    survey text not null references survey (id) on delete cascade,
    sheet  text not null              -- JSON
);

create index ballot_survey on ballot (survey, id);

-- Who has sent answers that are final, so that nobody sends them twice.
-- Retention: case (goes when its survey closes).
create table seal (
    survey text not null references survey (id) on delete cascade,
    key    text not null, -- HMAC-SHA256 of an account on a network under the survey's secret
    primary key (survey, key)
);

-- Who takes part where, to be reminded once and to be told the result; never what they said.
-- Retention: talk (goes with its person).
create table visitor (
    survey      text   not null references survey (id) on delete cascade,
    person      text   not null references person (id) on delete cascade,
    account     text   not null,
    chat        text   not null,
    topic       text   not null, -- '' where the network has none
    language    text   not null,
    visited_at  bigint not null,
    reminded_at bigint,
    done_at     bigint,          -- since when nothing is left to answer
    wants_at    bigint,          -- since when they want to hear of the result
    told_at     bigint,          -- since when they have
    told_did_at bigint,          -- since when they know what became of it
    primary key (survey, person)
);

create index visitor_person on visitor (person);

-- Codes by which somebody shows that another account is theirs, too: then they count once (P12).
-- Retention: trace.
create table pass (
    code    text   not null primary key, -- a hash of it
    person  text   not null references person (id) on delete cascade,
    made_at bigint not null
);

create index pass_person on pass (person);
