//! When a kill falls: so far into the run, and then in the middle of something.

use std::time::Duration;

use tokio::time::{Instant, sleep_until};

use crate::dice::Dice;
use crate::double::Double;
use crate::run::PATIENCE;

/// A network on which much is said at once.
pub trait Busy {
    /// So many answers have been on their way.
    async fn until_answers(&self, count: usize);
    /// Something is said, and we have hardly heard it.
    async fn until_heard(&self);
}

pub struct Moment {
    /// So many answers are on their way, or have been.
    answers: usize,
    /// And then, somebody is being heard.
    is_hearing: bool,
    /// And then, this has passed.
    pause: Duration,
}

impl Moment {
    /// The kills are spread over all the answers; every other falls right when somebody is heard, and some
    /// so soon after the one before that the service is still starting.
    pub fn of(kill: usize, kills: usize, answers: usize, dice: &mut Dice) -> Self {
        let stretch = answers * 9 / 10 / kills;
        let (is_hearing, is_soon) = (kill.is_multiple_of(2), kill % 4 == 3);
        let answers = if is_soon { 0 } else { kill * stretch + dice.roll(stretch) };
        let millis = dice.roll(if is_hearing { 40 } else { 1000 });
        Self { answers, is_hearing, pause: Duration::from_millis(u64::try_from(millis).expect("a second")) }
    }

    pub async fn come(&self, network: &impl Busy) {
        network.until_answers(self.answers).await;
        if self.is_hearing {
            network.until_heard().await;
        }
        sleep_until(Instant::now() + self.pause).await;
    }
}

impl Busy for Double {
    async fn until_answers(&self, count: usize) {
        let is_sent = |it: &Self| count <= it.calls("sendMessage");
        self.until_within(PATIENCE, "enough is sent for the next kill", is_sent).await;
    }

    async fn until_heard(&self) {
        self.until_within(PATIENCE, "somebody is heard", |it| 0 < it.unconfirmed()).await;
    }
}
