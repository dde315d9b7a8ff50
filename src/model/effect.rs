//! What outlives a talk: decided by a dialogue, written down by the engine in the turn's transaction.

use serde::{Deserialize, Serialize};

use super::{Addition, CaseId, Concern, EventId, Participation, Profile, Subscription, Timestamp};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Effect {
    /// The person's settings are now these.
    SetProfile(Profile),
    /// A question the content could not answer goes to the staff.
    AskTownHall(OpenQuestion),
    /// An answer did or did not help (F8); counted without identity.
    Rate {
        faq: String,
        town: Option<String>,
        usefulness: Usefulness,
    },
    /// A concern goes to the staff, under this number; with the receipt its person goes on elsewhere.
    OpenCase {
        concern: Concern,
        number: String,
        receipt: String,
        due_on: String,
    },
    AddToCase(Addition),
    WithdrawCase(CaseId),
    /// The staff's last words about this case, as they were written (L5).
    TellOriginal(CaseId),
    /// A case opened elsewhere goes on with who says this, here.
    ClaimCase {
        case: CaseId,
    },
    /// From now on they hear of this; with it goes their agreement (P2).
    Subscribe(Subscription),
    /// No more of it, and no agreement to it.
    Unsubscribe,
    /// They want to hear of an event shortly before it begins.
    Remind {
        event: EventId,
        hours: i64,
        due_at: Timestamp,
    },
    DropReminder {
        event: EventId,
    },
    /// They come, if there is a seat; what became of it is said by the engine (E14).
    Attend {
        event: EventId,
        title: String,
        /// `None`: as many as like.
        seats: Option<i64>,
        ends_at: Timestamp,
    },
    StayAway {
        event: EventId,
        seats: Option<i64>,
        title: String,
    },
    /// A file we made ourselves, behind the answer.
    SendFile {
        name: String,
        mime: String,
        text: String,
    },
    /// Somebody's part in a survey.
    Participate {
        survey: String,
        what: Participation,
    },
    /// All that is kept about them is read out, in this language (P4).
    TellMyData {
        language: String,
    },
    /// What they agreed to for this purpose holds no longer (P2).
    WithdrawConsent {
        purpose: String,
    },
    /// Forget the person and the talk at this address.
    ForgetMe,
}

/// A question on its way to a person in the town hall (F3).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenQuestion {
    pub text: String,
    pub language: String,
    pub town: Option<String>,
    /// The network's id of the message it was asked in: taken back with it (C14).
    #[serde(default)]
    pub message_id: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Usefulness {
    Helped,
    DidNotHelp,
}
