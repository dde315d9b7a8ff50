-- Posts to many over several networks, none of which holds back another; and rooms that are not reached.

-- When the last page of its readers was found: who has waited longest for the next one is not forgotten.
alter table announcement add column paged_at bigint;

-- What is due is looked for account by account.
drop index subscriber_digest;
create index subscriber_digest on subscriber (account, digest_at);
drop index target_due;
create index target_due on target (state, account, due_at);

-- Messages a room did not get, from when the staff know of it.
-- Retention: case.
create table missed (
    outbox     text   not null primary key, -- the message
    subscriber text   not null,             -- the room
    told_on    text   not null,             -- the day, by the town's clock
    noted_at   bigint not null
);

create index missed_room on missed (subscriber, told_on);
