//! Posts to many at once, over several networks: none waits for another's readers, and none for ever.

use std::time::Duration;

use buergerdraht::model::{Account, Announcement, Due, Timestamp, Urgency};
use buergerdraht::schedule;

use crate::post::{post, release};
use crate::world::{NOW, World, account};

on_both!(
    a_network_that_stands_still_holds_back_nobody_elses_readers,
    what_is_urgent_passes_a_post_that_waits,
    of_many_posts_the_one_about_the_nearest_date_goes_first,
    a_post_about_a_later_date_is_not_put_off_for_ever,
);

const DAY: Duration = Duration::from_hours(24);

fn slow() -> Account {
    Account::new("slow", "main")
}

impl World {
    /// Readers of one account, found in the order of `prefix`.
    async fn settle(&self, prefix: &str, account: &Account, readers: i64) {
        let numbers =
            format!("with recursive n (i) as (select 1 union all select i + 1 from n where i < {readers})");
        let id = format!("'{prefix}' || substr('00000' || i, length('' || i))");
        self.meddle(&format!(
            "insert into person (id, first_seen_at) {numbers} select {id}, 0 from n;
             insert into subscriber (id, person, account, chat, topic, town, language, rhythm, digest_at)
             {numbers} select {id}, {id}, '{}', {id}, '', 'birkau', 'de', 'week', {} from n;",
            account.as_str(),
            i64::MAX / 2,
        ))
        .await;
    }

    async fn releases(&self, id: &str, about: Option<Timestamp>, urgency: Urgency) {
        let post = Announcement { was_at: about, urgency, ..post(id, self.clock.now()) };
        release(&self.store, &post).await;
    }

    async fn round(&self) {
        self.clock.advance(Duration::from_secs(15));
        self.hear(vec![schedule::due(Due::Announcements, self.clock.now())]).await;
    }

    /// One network takes all it was given.
    async fn takes_all(&self, account: &Account) {
        let account = account.as_str();
        self.meddle(&format!(
            "insert into outcome (id, account, chat, topic, class, message, queued_at, attempts, finished_at,
                                  outcome, message_id)
             select id, account, chat, topic, class, '', queued_at, attempts, queued_at, 'sent', id
             from outbox where account = '{account}';
             delete from outbox where account = '{account}';"
        ))
        .await;
    }

    async fn has_had(&self, post: &str) -> i64 {
        self.count("target", &format!("announcement = '{post}' and state in ('queued', 'sent')")).await
    }
}

async fn a_network_that_stands_still_holds_back_nobody_elses_readers(world: &World) {
    world.settle("a", &slow(), 3_000).await;
    world.settle("b", &account(), 1_500).await;
    world.releases("post", None, Urgency::Usual).await;
    let sent = format!("account = '{}'", account().as_str());
    for _ in 0..12 {
        world.round().await;
        world.takes_all(&account()).await;
        let stuck = world.count("outbox", &format!("account = '{}'", slow().as_str())).await;
        assert!(stuck <= 1_000, "{stuck} rows wait for a network that takes none");
    }
    assert_eq!(world.count("outcome", &sent).await, 1_500);
    for _ in 0..12 {
        world.round().await;
        world.takes_all(&slow()).await;
    }
    assert_eq!(world.count("outcome", "1 = 1").await, 4_500, "its own readers have waited, and that is all");
    world.round().await;
    assert_eq!(world.count("announcement", "state = 'sent'").await, 1);
}

async fn what_is_urgent_passes_a_post_that_waits(world: &World) {
    world.settle("a", &account(), 2_000).await;
    world.releases("post", None, Urgency::Usual).await;
    for _ in 0..4 {
        world.round().await;
    }
    assert_eq!(world.has_had("post").await, 1_000, "the network has enough");
    world.releases("flood", None, Urgency::Urgent).await;
    for _ in 0..4 {
        world.round().await;
    }
    assert_eq!(world.has_had("flood").await, 2_000);
    assert_eq!(world.has_had("post").await, 1_000);
}

async fn of_many_posts_the_one_about_the_nearest_date_goes_first(world: &World) {
    world.settle("a", &account(), 1_200).await;
    for days in 1..=20 {
        // The later the date, the earlier it stands in any list.
        world.releases(&format!("in-{:02}", 20 - days), Some(NOW.plus(days * DAY)), Urgency::Usual).await;
    }
    for _ in 0..6 {
        world.round().await;
        world.takes_all(&account()).await;
    }
    assert_eq!(world.has_had("in-19").await, 1_200, "tomorrow's");
    let others = world.column("select count(*) || '' from target where announcement <> 'in-19'".to_owned());
    assert!(others.await[0].parse::<i64>().unwrap() < 4_000, "the others take turns");
}

async fn a_post_about_a_later_date_is_not_put_off_for_ever(world: &World) {
    world.settle("a", &account(), 1_200).await;
    world.releases("later", Some(NOW.plus(30 * DAY)), Urgency::Usual).await;
    for round in 0..20 {
        // There is always something nearer.
        world.releases(&format!("near-{round}"), Some(NOW.plus(DAY)), Urgency::Usual).await;
        world.round().await;
        world.takes_all(&account()).await;
    }
    assert_eq!(world.has_had("later").await, 1_200);
}
