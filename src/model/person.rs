//! Someone the service is for.

use serde::{Deserialize, Serialize};

use super::Timestamp;

/// Our own id of a person (a UUID); says nothing about their account on any network.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PersonId(pub String);

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    pub id: PersonId,
    pub profile: Profile,
    pub first_seen_at: Timestamp,
}

/// What a person told us about themselves. Everything is optional, everything can be changed at any time.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Profile {
    /// Chosen by them; while `None`, each message is answered in the language it seems to be in.
    pub language: Option<String>,
    pub town: Option<String>,
    pub district: Option<String>,
}
