//! How far all the talks are, taken together.

use tokio::sync::watch;
use tokio::time::timeout;

use crate::moment::Busy;
use crate::run::PATIENCE;

pub struct Progress {
    said: watch::Sender<usize>,
    answered: watch::Sender<usize>,
}

impl Progress {
    pub fn new() -> Self {
        Self { said: watch::Sender::new(0), answered: watch::Sender::new(0) }
    }

    pub fn said(&self) {
        self.said.send_modify(|it| *it += 1);
    }

    pub fn answered(&self) {
        self.answered.send_modify(|it| *it += 1);
    }
}

impl Busy for Progress {
    async fn until_answers(&self, count: usize) {
        let mut answered = self.answered.subscribe();
        let come = timeout(PATIENCE, answered.wait_for(|it| count <= *it)).await.is_ok();
        assert!(come, "not enough is answered for the next kill: {} of {count}", *self.answered.borrow());
    }

    async fn until_heard(&self) {
        let spoken = timeout(PATIENCE, self.said.subscribe().changed()).await;
        assert!(spoken.is_ok(), "nobody says anything before the next kill");
    }
}
