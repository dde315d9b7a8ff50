//! A team's room on Matrix, and those of the staff who read there.

use crate::homeserver::message::Message;
use crate::homeserver::resident::Resident;
use crate::transcript::Transcript;

/// More than is told in it before what we wait for.
const MOST_PASSED: usize = 60;

pub struct TeamRoom {
    karl: Resident,
    pub id: String,
    transcript: Transcript,
}

impl TeamRoom {
    pub async fn open(karl: Resident, rosa: &Resident, transcript: &Transcript) -> Self {
        let id = karl.create_room("Bauhof", true, false).await;
        karl.invite(&id, rosa.user()).await;
        rosa.join(&id).await;
        Self { karl, id, transcript: transcript.clone() }
    }

    pub async fn lets_in(&self, us: &str) {
        self.karl.invite(&self.id, us).await;
        self.reads("/reply").await;
    }

    /// The next message with these words in it.
    pub async fn reads(&self, words: &str) -> Message {
        let mut passed = Vec::new();
        for _ in 0..MOST_PASSED {
            let told = self.karl.hears(&self.id).await;
            if told.body().contains(words) {
                self.transcript.reads("karl@bauhof", told.body(), &[]);
                return told;
            }
            passed.push(told.body().to_owned());
        }
        panic!("{words:?} is not among {passed:#?}");
    }

    /// Karl says it in the thread, to nobody in particular.
    pub async fn says_in(&self, thread: &Message, words: &str) {
        self.transcript.says("karl@bauhof", words);
        self.karl.thread(&self.id, &thread.event_id, words).await;
    }

    /// All that was told there.
    pub fn told(&self) -> Vec<String> {
        self.karl.heard_so_far(&self.id).iter().map(|it| it.content.to_string()).collect()
    }
}
