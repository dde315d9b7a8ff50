//! A homeserver, the town's account on it, and residents who talk with it: most of them encrypted, some
//! not, some in a community's room.

use std::sync::Arc;

use futures::future::join_all;
use tokio::task::JoinHandle;

use super::progress::Progress;
use super::reckoning;
use super::talk::{Kind, Open, Talk};
use crate::dice::Dice;
use crate::homeserver::{Homeserver, PASSWORD};
use crate::run::Run;
use crate::service::Matrix;

/// Those who meet in the community's room.
const COMMUNITY: usize = 3;

pub struct Hall {
    pub server: Homeserver,
    pub progress: Arc<Progress>,
    bot: String,
    talks: Vec<Arc<Talk>>,
}

impl Hall {
    pub async fn build() -> Self {
        let server = Homeserver::start().await;
        let bot = server.register("rathaus", PASSWORD).await;
        Self { server, progress: Arc::new(Progress::new()), bot, talks: Vec::new() }
    }

    pub fn account(&self) -> Matrix {
        Matrix { homeserver: self.server.url(), user: self.bot.clone(), town: Some("probe") }
    }

    /// So many people find the bot, each in a room of their own, and a few more in the community's; the
    /// service runs.
    pub async fn gather(&mut self, alone: usize) {
        let direct = join_all((0..alone).map(|it| self.meet(it))).await;
        self.talks = direct.into_iter().chain(self.meet_in_public().await).map(Arc::new).collect();
    }

    /// Every fourth talks in the clear.
    async fn meet(&self, number: usize) -> Talk {
        let kind = if number % 4 == 3 { Kind::Plain } else { Kind::Encrypted };
        let resident = self.server.resident(&format!("person-{number}")).await;
        let room = resident.create_direct(&self.bot, kind == Kind::Encrypted).await;
        for mark in kind.greeting() {
            let heard = resident.hears(&room).await;
            assert!(heard.body().contains(&mark), "{heard:?}");
        }
        Talk { resident, room, kind, bot: self.bot.clone(), progress: Arc::clone(&self.progress) }
    }

    async fn meet_in_public(&self) -> Vec<Talk> {
        let mut talks: Vec<Talk> = Vec::new();
        for number in 0..COMMUNITY {
            let resident = self.server.resident(&format!("neighbour-{number}")).await;
            let room = match talks.first() {
                Some(first) => first.room.clone(),
                None => resident.create_room("Nachbarschaft", false, true).await,
            };
            if talks.is_empty() {
                resident.invite(&room, &self.bot).await;
            } else {
                resident.join(&room).await;
            }
            resident.sees_member(&room, &self.bot, "join").await;
            let (bot, progress) = (self.bot.clone(), Arc::clone(&self.progress));
            talks.push(Talk { resident, room, kind: Kind::Community, bot, progress });
        }
        talks
    }

    pub fn people(&self) -> usize {
        self.talks.len()
    }

    /// Everybody asks on and on, until they have asked `questions` each.
    pub fn talk(&self, questions: usize, dice: &mut Dice) -> JoinHandle<()> {
        let talks: Vec<_> = self.talks.iter().map(|it| (Arc::clone(it), dice.fork())).collect();
        tokio::spawn(async move {
            join_all(talks.iter().map(|(talk, dice)| talk.ask_on(questions, dice.clone()))).await;
        })
    }

    /// Everybody asks `questions` each, and nobody waits for an answer.
    pub async fn ask_at_once(&self, questions: usize, dice: &mut Dice) -> Vec<Vec<Open>> {
        join_all(self.talks.iter().map(|it| it.ask_at_once(questions, dice.fork()))).await
    }

    /// The answers to what was asked at once, but for those that are lost.
    pub async fn until_answered(&self, open: Vec<Vec<Open>>) {
        join_all(self.talks.iter().zip(open).map(|(talk, open)| talk.until_answered(open))).await;
    }

    /// Every question was answered once, and in order; else this fails, and names what is missing.
    pub async fn reckon(&self, run: &Run) -> String {
        run.until_nothing_waits().await;
        let reckoning = reckoning::of(&self.talks, &run.database).await;
        assert!(reckoning.faults.is_empty(), "over Matrix: {:#?}", reckoning.faults);
        reckoning.figures
    }
}
