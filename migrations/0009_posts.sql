-- Posts: what the staff write to many, from a draft to its release and its end.

-- A clerk's own post, or its recall, besides what every announcement has.
-- Retention: case (goes with its announcement).
create table post (
    announcement text   not null primary key references announcement (id) on delete cascade,
    edition      bigint not null, -- grows with every change: released is what was read
    scheduled_at bigint,          -- null: as soon as it is released
    reported_at  bigint           -- since when its writers know what became of it
);

create index post_unreported on post (announcement) where reported_at is null;

-- Letters about a post: an answer to one is known by its address or by what it answers.
-- Retention: case (goes with its announcement).
create table post_letter (
    token        text   not null primary key, -- behind the plus sign of the address the staff answer to
    outbox       text   not null,             -- the message that carried it
    announcement text   not null references announcement (id) on delete cascade,
    reader       text   not null,             -- the mailbox it went to
    edition      bigint not null,             -- the one it shows
    sent_at      bigint not null
);

create index post_letter_outbox on post_letter (outbox);
create index post_letter_announcement on post_letter (announcement, sent_at);

-- Who did what with a post, and when.
-- Retention: case (goes with its announcement).
create table post_step (
    announcement text   not null references announcement (id) on delete cascade,
    place        bigint not null, -- from one on
    deed         text   not null, -- drafted | changed | tested | released | stopped | recalled
    who          text   not null, -- a mail address of the staff
    done_at      bigint not null,
    primary key (announcement, place)
);
