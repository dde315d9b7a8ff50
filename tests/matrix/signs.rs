//! Small signs that somebody is heard.

use crate::homeserver::Homeserver;
use crate::town::Town;

#[tokio::test]
async fn what_is_safe_with_us_is_marked_as_read_and_what_is_not_is_not() {
    let server = Homeserver::shared().await;
    let mut town = Town::open(server, "bot-read").await;
    let ana = server.resident("ana-read").await;
    let room = town.meets(&ana, true).await;
    let first = ana.say(&room, "Eins").await;
    ana.sees_read(&town.user, &first).await;
    town.record.refuse();
    let second = ana.say(&room, "Zwei").await;
    town.record.until_refused(1).await;
    // Time enough for a marker to arrive: another resident's does.
    ana.sees_typing(&room, &town.user).await;
    assert_eq!(ana.reads(&room, &town.user), Some(first));
    town.stop().await;
    town.record.accept();
    town.start();
    ana.sees_read(&town.user, &second).await;
}

#[tokio::test]
async fn who_waits_for_an_answer_sees_us_typing_until_it_comes() {
    let server = Homeserver::shared().await;
    let town = Town::open(server, "bot-typing").await;
    let ana = server.resident("ana-typing").await;
    let room = town.meets(&ana, true).await;
    ana.say(&room, "Wie lange dauert das?").await;
    ana.sees_typing(&room, &town.user).await;
    town.deliver(&room, "Eine Woche.").await.unwrap();
    let nobody = |it: &mut crate::homeserver::seen::View| {
        it.typing.get(&room).is_some_and(Vec::is_empty).then_some(())
    };
    ana.until("nobody typing", nobody).await;
}
