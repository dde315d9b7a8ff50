//! A run of the outbox, from its start to its stop or crash.

use std::sync::Arc;
use std::time::Duration;

use buergerdraht::clock::Clock;
use buergerdraht::messenger::AnyMessenger;
use buergerdraht::messenger::translator::Translator;
use buergerdraht::outbox::{Outbox, Wake, Words};
use buergerdraht::store::{Counts, Delivery};
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep_until};
use tokio_util::sync::CancellationToken;

use crate::network::Network;
use crate::world::{World, telegram};

pub struct Run {
    pub wake: Wake,
    clock: Clock,
    stopping: CancellationToken,
    task: JoinHandle<()>,
}

impl Run {
    pub fn start(world: &World, network: &Arc<Network>, clock: &Clock) -> Self {
        Self::start_all(world, vec![network.clone()], clock)
    }

    /// Foreign words are translated at `url`.
    pub fn start_translated(world: &World, network: &Arc<Network>, clock: &Clock, url: &str) -> Self {
        rustls::crypto::aws_lc_rs::default_provider().install_default().ok();
        let translator = Translator::new(url, Some("key")).unwrap();
        Self::start_with(world, vec![network.clone()], clock, Some(translator))
    }

    /// Beside the one messages go to, some that hold their files.
    pub fn start_all(world: &World, messengers: Vec<Arc<dyn AnyMessenger>>, clock: &Clock) -> Self {
        Self::start_with(world, messengers, clock, None)
    }

    fn start_with(
        world: &World,
        messengers: Vec<Arc<dyn AnyMessenger>>,
        clock: &Clock,
        translator: Option<Translator>,
    ) -> Self {
        let words = Words::new(
            |_| "Write the number.".to_owned(),
            |language| format!("[{language}] A file is lost."),
        );
        let outbox = Outbox::new(world.store.clone(), messengers, clock.clone(), words);
        let outbox = outbox.translated_by(translator);
        let (wake, stopping) = (outbox.wake(), CancellationToken::new());
        let task = tokio::spawn(outbox.run(stopping.clone()));
        Self { wake, clock: clock.clone(), stopping, task }
    }

    /// Lets time pass until nothing waits any more.
    pub async fn until_all_is_carried(&self, world: &World) -> Counts {
        loop {
            let counts = world.look().await.outbox_counts(&telegram()).await.unwrap();
            if counts.waiting == 0 && counts.sending == 0 {
                return counts;
            }
            assert!(!self.task.is_finished(), "the outbox has ended");
            self.let_pass(Duration::from_secs(10)).await;
        }
    }

    /// Waits until the store knows that this message has failed and waits for another try.
    pub async fn until_it_is_held(&self, world: &World, id: &str) {
        let is_held = |it: &Delivery| matches!(it, Delivery::Waiting { reason: Some(_), .. });
        while !world.look().await.delivery(id).await.unwrap().is_some_and(|it| is_held(&it)) {
            self.let_pass(Duration::ZERO).await;
        }
    }

    /// Moves the clock, and gives the outbox a moment to see it.
    pub async fn let_pass(&self, time: Duration) {
        self.clock.advance(time);
        self.wake.ring();
        sleep_until(Instant::now() + Duration::from_millis(5)).await;
    }

    pub async fn stop(self) {
        self.stopping.cancel();
        self.task.await.unwrap();
    }

    /// As if the process had been killed.
    pub async fn crash(self) {
        self.task.abort();
        assert!(self.task.await.unwrap_err().is_cancelled());
    }
}
