//! The words all rooms share: plain data, no behaviour beyond reading itself.
//!
//! **Invariant:** imports nothing of ours and no crate but serde, so every room may use it.

mod address;
mod announcement;
mod attendance;
mod bookmark;
mod concern;
mod consent;
mod conversation;
mod effect;
mod inbound;
mod letter;
mod line;
mod listing;
mod outbound;
mod person;
mod poll;
mod post;
mod rich;
mod subscription;
mod survey;
mod time;

pub use address::{Account, Address};
pub use announcement::{Announcement, AnnouncementKind, AnnouncementState, Target, Urgency};
pub use attendance::{Seat, Turnout};
pub use bookmark::Bookmark;
pub use concern::{Added, Addition, CaseBrief, CaseId, CaseState, Concern, Kind, Spot};
pub use consent::Purpose;
pub use conversation::{Conversation, LastText, Standing, Talk, Tally};
pub use effect::{Effect, OpenQuestion, Usefulness};
pub use inbound::{Author, AuthorKind, Content, Due, FileKind, FileRef, Inbound, Place, Room};
pub use letter::{Cover, Letter, Nature, WRITE_ABOVE};
pub use line::{Line, Value};
pub use listing::{
    Change, Changed, Event, EventId, EventKind, EventState, Found, KeptEvent, KeptNews, News, NewsId,
    Reading, SourceCheck, When,
};
pub use outbound::{Action, Attachment, Choice, Class, Foreign, Outbound, Unedited};
pub use person::{Person, PersonId, Profile};
pub use poll::{Ballot, BallotOption, Poll, Vote};
pub use post::{Deed, PostFile, PostLetter, PostStep, Readers, Stage};
pub use rich::{RichText, Span, Style};
pub use subscription::{Facet, Quiet, Rhythm, Subscriber, Subscription, Told, Wish};
pub use survey::{Answer, Answers, Participation, Sheet, Wished};
pub use time::Timestamp;
