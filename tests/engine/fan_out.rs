//! A post to many, and the process killed again and again on the way: told once to each.
//!
//! The network is a bulk of SQL: what is queued has been sent, but for what was in flight at the kill.

use std::sync::Arc;
use std::time::Duration;

use buergerdraht::clock::Clock;
use buergerdraht::engine::Engine;
use buergerdraht::inlet::{self, Inlet};
use buergerdraht::model::{AnnouncementState, Due};
use buergerdraht::schedule;
use buergerdraht::store::{AfterCrash, Among, Progress, Store};
use tokio::task::JoinHandle;

use crate::post::{post, release};
use crate::world::{NOW, World, account, desk};

on_both!(a_post_to_many_is_told_once_to_each_whenever_we_are_killed,);

/// A hundred thousand take half a minute: once is enough.
fn readers(world: &World) -> i64 {
    if world.is_sqlite() { 100_000 } else { 10_000 }
}

/// In flight when the process is killed.
const IN_FLIGHT: usize = 30;

async fn a_post_to_many_is_told_once_to_each_whenever_we_are_killed(world: &World) {
    let readers = readers(world);
    settle_readers(world, readers).await;
    let clock = Clock::fixed(NOW);
    let mut run = Run::start(world.another().await, &clock);
    run.release_a_post().await;
    let (mut rounds, mut uncertain) = (0_u32, 0);
    while !run.is_over().await {
        rounds += 1;
        assert!(rounds < 500, "it goes on after every kill: {:?}", run.progress().await);
        match rounds % 10 {
            // Killed in the middle of a page: what was not committed never was.
            3 => run = run.killed(world, Some(Duration::from_millis(u64::from(rounds)))).await,
            // Killed between two pages, with messages in flight.
            7 => {
                uncertain += run.in_flight().await;
                run = run.killed(world, None).await;
            }
            _ => run.round().await,
        }
        run.network_takes_all(world).await;
    }
    let Progress { sent, uncertain: unsure, waiting, queued, failed, .. } = run.progress().await;
    assert_eq!((sent + unsure, waiting, queued, failed), (readers, 0, 0, 0));
    assert!(0 < uncertain, "something was in flight at a kill");
    assert_eq!(unsure, uncertain, "what may have arrived is said to be uncertain");
    assert_eq!(world.count("outcome", "1 = 1").await, readers, "one message for each");
    let chats = world.column("select count(distinct chat) || '' from outcome".to_owned()).await;
    assert_eq!(chats, [readers.to_string()]);
    assert_eq!(world.count("announcement", "state = 'sent'").await, 1);
    run.end().await;
}

/// By the database itself: one after the other would take longer than the test.
async fn settle_readers(world: &World, readers: i64) {
    let numbers =
        format!("with recursive n (i) as (select 1 union all select i + 1 from n where i < {readers})");
    let id = "substr('000000' || i, length('' || i))";
    world
        .meddle(&format!(
            "insert into person (id, first_seen_at) {numbers} select {id}, 0 from n;
             insert into subscriber (id, person, account, chat, topic, town, language, rhythm, digest_at)
             {numbers} select {id}, {id}, '{}', '' || i, '', 'birkau', 'de', 'week', {} from n;",
            account().as_str(),
            i64::MAX / 2,
        ))
        .await;
}

/// The engine, from its start to its end or its kill.
struct Run {
    store: Store,
    clock: Clock,
    inlet: Inlet,
    engine: JoinHandle<()>,
}

impl Run {
    fn start(store: Store, clock: &Clock) -> Self {
        let desk = Arc::new(desk(clock.clone()));
        let (inlet, intake) = inlet::open();
        let engine = tokio::spawn(Engine::new(store.clone(), desk, || ()).run(intake));
        Self { store, clock: clock.clone(), inlet, engine }
    }

    async fn release_a_post(&self) {
        release(&self.store, &post("post", NOW)).await;
    }

    async fn round(&self) {
        self.clock.advance(Duration::from_millis(1));
        self.inlet.put(vec![schedule::due(Due::Announcements, self.clock.now())]).await.unwrap();
    }

    async fn progress(&self) -> Progress {
        self.store.read().await.unwrap().progress("post", Among::All).await.unwrap()
    }

    async fn is_over(&self) -> bool {
        let post = self.store.read().await.unwrap().announcement("post").await.unwrap().unwrap();
        post.state == AnnouncementState::Sent
    }

    /// Some of what is queued is handed to the network; returns how many.
    async fn in_flight(&self) -> i64 {
        self.round().await;
        let mut tx = self.store.begin().await.unwrap();
        let due = tx.due(&account(), self.clock.now(), i64::try_from(IN_FLIGHT).unwrap()).await.unwrap();
        let ids: Vec<String> = due.into_iter().map(|it| it.id).collect();
        let going = tx.mark_sending(&ids, self.clock.now()).await.unwrap();
        tx.commit().await.unwrap();
        i64::try_from(going.len()).unwrap()
    }

    /// Killed within so much of a round, and started anew as the service starts.
    async fn killed(self, world: &World, within: Option<Duration>) -> Self {
        if let Some(within) = within {
            tokio::time::timeout(within, self.round()).await.ok();
        }
        self.engine.abort();
        assert!(self.engine.await.is_err_and(|it| it.is_cancelled()));
        self.store.close().await;
        let run = Self::start(world.another().await, &self.clock);
        let mut tx = run.store.begin().await.unwrap();
        tx.recover(&account(), AfterCrash::AgainButPosts, run.clock.now()).await.unwrap();
        tx.commit().await.unwrap();
        run
    }

    /// As fast as no network is.
    async fn network_takes_all(&self, world: &World) {
        world
            .meddle(
                "insert into outcome (id, account, chat, topic, class, message, queued_at, attempts,
                                      finished_at, outcome, message_id)
                 select id, account, chat, topic, class, '', queued_at, attempts, queued_at, 'sent', id
                 from outbox;
                 delete from outbox;",
            )
            .await;
    }

    async fn end(self) {
        drop(self.inlet);
        self.engine.await.expect("the engine did not die");
        self.store.close().await;
    }
}
