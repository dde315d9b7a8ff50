//! What a sync is to tell us: a filter the homeserver keeps.
//!
//! One that comes along with each sync is read and checked each time. That takes Synapse a millisecond of its one
//! thread, at the very moment it is to tell somebody of our answer.

use matrix_sdk::Client;
use matrix_sdk::ruma::api::client::filter::{FilterDefinition, LazyLoadOptions, create_filter};
use matrix_sdk::ruma::api::client::sync::sync_events::v3::Filter;
use matrix_sdk::ruma::{UserId, uint};

const MEMBER: &str = "m.room.member";

pub struct Wanted {
    pub definition: FilterDefinition,
    kept_as: Option<String>,
}

impl Wanted {
    /// No presence, nobody's typing, and of members only what changes: the SDK asks for those of a room before it
    /// hands them a key.
    ///
    /// Loaded lazily, our own membership of a room came along with nearly every message of ours, and Synapse took it
    /// for news of our devices (`device_lists.changed`): each time the SDK asked for them again, and whatever was to
    /// be encrypted meanwhile waited, up to five seconds one after the other.
    pub fn new() -> Self {
        let lazy = LazyLoadOptions::Enabled { include_redundant_members: false };
        let mut filter = FilterDefinition::default();
        filter.presence.types = Some(Vec::new());
        filter.room.ephemeral.types = Some(Vec::new());
        filter.room.state.lazy_load_options = lazy;
        filter.room.timeline.lazy_load_options = lazy;
        filter.room.state.not_types = vec![MEMBER.to_owned()];
        filter.room.timeline.limit = Some(uint!(100));
        Self { definition: filter, kept_as: None }
    }

    /// By the homeserver's name for it; whole where it does not keep it for now.
    pub async fn filter(&mut self, client: &Client, us: &UserId) -> Filter {
        if self.kept_as.is_none() {
            let request = create_filter::v3::Request::new(us.to_owned(), self.definition.clone());
            self.kept_as = client.send(request).await.ok().map(|it| it.filter_id);
        }
        match &self.kept_as {
            Some(name) => name.clone().into(),
            None => self.definition.clone().into(),
        }
    }

    /// The homeserver may have lost it.
    pub fn hand_over_again(&mut self) {
        self.kept_as = None;
    }
}
