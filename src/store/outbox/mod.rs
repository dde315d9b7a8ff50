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
pub use recover::Recovered;
pub(super) use settle::End;

use crate::model::Class;
use crate::store::Error;

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

fn class(number: i64) -> Result<Class, Error> {
    match number {
        0 => Ok(Class::Answer),
        1 => Ok(Class::Relay),
        2 => Ok(Class::Post),
        _ => Err(Error::Unreadable { table: "outbox", column: "class" }),
    }
}
