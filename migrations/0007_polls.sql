-- Polls in rooms: a quick mood, counted apart from every survey.
--
-- A vote lies under a key made of its urn's secret and of who gave it, so that it can be changed until the end. Then
-- it is counted, and the urn goes with all that lies in it.

-- Retention: count (nobody stands in it).
create table poll (
    id        text   not null primary key, -- as in the content
    town      text   not null,
    asked     text   not null,             -- JSON: the question and its options, as they stand in the rooms
    opened_at bigint not null,
    closed_at bigint,                      -- what is said after that does not count
    result    text                         -- JSON, once it is counted and told
);

-- A room it is asked in.
-- Retention: count (nobody stands in it).
create table posting (
    poll     text not null references poll (id) on delete cascade,
    account  text not null,
    chat     text not null,
    language text not null,
    outbox   text not null, -- the message that asks it
    state    text not null, -- queued | asked | failed | uncertain
    message  text,          -- the network's id of that message, once it is asked
    named    text,          -- by which votes name it on their network
    ended    text,          -- the message that ends it there
    primary key (poll, account, chat)
);

create index posting_outbox on posting (outbox);
create index posting_named on posting (account, named);

-- Where the votes of one room lie until they are counted.
-- Retention: trace (goes when its poll is counted; one whose poll we do not know, when it is old).
create table urn (
    account   text   not null,
    named     text   not null, -- as in posting; its first vote may come before we know that it was asked
    secret    text   not null,
    opened_at bigint not null,
    primary key (account, named)
);

-- What somebody picked. Of several by one voter the latest holds; taken back, the one before it.
-- Retention: trace (goes with its urn).
create table vote (
    account text   not null,
    named   text   not null,
    voter   text   not null, -- HMAC-SHA256 of their account on the network under the urn's secret
    message text   not null, -- the same of the message that says so; '' where the network changes a vote in its place
    picks   text   not null, -- JSON: options by their place
    said_at bigint not null,
    primary key (account, named, voter, message),
    foreign key (account, named) references urn (account, named) on delete cascade
);
