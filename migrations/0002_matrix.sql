-- What Matrix needs: a place for where an adapter stands, and a way to find what was taken back.

-- What an adapter has to know after a restart (a sync token, the last event of a room, a message that
-- waits for its key), written with the turns it belongs to. Only the adapter knows what a value means.
-- Retention: trace (but for what belongs to no chat: without it, everything would be heard anew).
create table bookmark (
    account  text   not null,
    name     text   not null,
    chat     text   not null, -- '' where it is about none
    value    text   not null,
    noted_at bigint not null,
    primary key (account, name)
);

-- The network's id of the message a question was asked in: who takes the message back takes the question back.
alter table question add column message_id text;

-- The same for what was put aside, and for what we could not read.
alter table aside add column chat text;
alter table aside add column message_id text;
alter table heard add column chat text;
alter table heard add column message_id text;
