//! Messages on their way out: queued by a turn, carried by the outbox, each with its outcome.
//!
//! A lane is one chat (and topic) of one account. In a lane answers go before posts, and what was
//! queued first goes first; there is never more than one message of it in flight.
//!
//! Table `outbox` holds only what is on its way; what is settled moves to table `outcome`.

mod due;
mod mark;
mod outcome;
mod queue;
mod recover;
mod settle;
mod split;

pub use due::Queued;
pub use outcome::{Counts, Delivery};
pub use recover::{AfterCrash, Recovered};
pub(super) use settle::End;

use crate::model::Class;

/// Holds in `where` of an update or select of `outbox`: this row is the first of its lane, so it is the one
/// being sent, or nothing is being sent and it goes next.
///
/// A subquery on one column with one index, rather than two `not exists`: PostgreSQL plans the queue while
/// it is empty, and a join then made `due` take seconds among 100,000 waiting messages.
macro_rules! leads_its_lane {
    () => {
        "outbox.id = (select head.id from outbox as head where head.lane = outbox.lane
                      order by head.state, head.class, head.position, head.part limit 1)"
    };
}
use leads_its_lane;

/// As stored: who goes first has the lower number.
const fn number(class: Class) -> i64 {
    match class {
        Class::Answer => 0,
        Class::Relay => 1,
        Class::Post => 2,
    }
}

/// One row from a newer version must not hold up the account: in its lane it comes last, and it is carried
/// as somebody's answer.
const fn class(number: i64) -> Class {
    match number {
        1 => Class::Relay,
        2 => Class::Post,
        _ => Class::Answer,
    }
}
