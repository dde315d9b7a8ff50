//! What is personal leaves the group by itself, where the network lets us write first (M3).

use buergerdraht::model::{Author, AuthorKind, Content, Inbound};

use crate::world::{World, address, happens, in_group, private};

on_both!(
    a_personal_matter_goes_on_in_private_at_once,
    a_question_from_the_group_reaches_the_town_hall_by_the_private_chat,
    who_closed_the_private_chat_gets_a_new_one_when_they_ask_for_it,
    a_private_chat_that_others_have_joined_is_private_no_more,
    the_private_chat_speaks_the_language_of_the_group,
    if_one_half_fails_neither_was,
    who_wants_to_be_forgotten_is_forgotten_everywhere,
);

/// Ana, to whom we may write as `@ana`, says this in the group `market`.
fn ana_says(id: &str, words: &str) -> Inbound {
    let author = Author {
        id: "ana".to_owned(),
        kind: AuthorKind::Person,
        language: None,
        private: Some("@ana".to_owned()),
    };
    Inbound { author: Some(author), ..in_group("ana", id, words) }
}

/// The network has given the private chat its name.
async fn becomes(world: &World, room: &str) {
    let id = format!("becomes {room}");
    world.hear(vec![happens("@ana", &id, Content::Moved { to: room.to_owned() })]).await;
}

async fn texts(world: &World, chat: &str) -> Vec<String> {
    world.reads(chat).await.into_iter().map(|it| it.text.text).collect()
}

async fn a_personal_matter_goes_on_in_private_at_once(world: &World) {
    world.hear(vec![ana_says("1", "Sprache")]).await;
    let group = world.reads("market").await;
    assert_eq!(texts(world, "market").await, ["Ich habe Ihnen privat geschrieben."]);
    assert_eq!((group[0].reply_to.as_deref(), group[0].choices.len()), (Some("1"), 0));
    let alone = world.reads("@ana").await;
    assert_eq!(alone.len(), 2, "{alone:?}");
    assert!(alone[0].text.text.starts_with("Guten Tag! Ich bin der Bürgerdraht"));
    assert!(alone[1].text.text.starts_with("Welche Sprache möchten Sie?"));
    assert_eq!(alone[1].reply_to, None, "it answers nothing said there");

    becomes(world, "!room").await;
    let chosen = Inbound { address: address("!room"), ..private("ana", "2", "English") };
    world.hear(vec![chosen]).await;
    assert_eq!(world.last_read("!room").await, "Good, from now on I answer in English.");

    world.sends_all().await;
    world.hear(vec![ana_says("3", "language")]).await;
    assert_eq!(texts(world, "market").await, ["I have written to you in private."]);
    let alone = texts(world, "!room").await;
    assert_eq!(alone.len(), 1, "who we are has been said: {alone:?}");
    assert_eq!(world.count("outbox", "chat = '@ana'").await, 0);
    assert_eq!(world.count("conversation", "1 = 1").await, 2, "the group's and the private one");
}

async fn a_question_from_the_group_reaches_the_town_hall_by_the_private_chat(world: &World) {
    world.hear(vec![ana_says("1", "Darf ich eine Drohne fliegen?")]).await;
    assert!(world.last_read("market").await.starts_with("Darauf habe ich leider keine Antwort."));
    // Of the choices "topics" and "the town hall", by its number.
    world.hear(vec![ana_says("2", "2")]).await;
    assert_eq!(world.last_read("market").await, "Ich habe Ihnen privat geschrieben.");
    assert!(world.last_read("@ana").await.starts_with("Was möchten Sie das Rathaus fragen?"));
    assert_eq!(world.count("question", "1 = 1").await, 0, "nothing is passed on from a group");

    becomes(world, "!room").await;
    let asked = Inbound { address: address("!room"), ..private("ana", "3", "Darf ich grillen?") };
    world.hear(vec![asked]).await;
    assert!(world.last_read("!room").await.starts_with("Ihre Frage ist für das Rathaus gespeichert."));
    assert_eq!(world.count("question", "chat = '!room' and message_id = '3'").await, 1);
    world.hear(vec![ana_says("4", "Wann ist Markt")]).await;
    assert!(world.last_read("market").await.contains("Freitags."), "the group's talk waits for nothing");
}

async fn who_closed_the_private_chat_gets_a_new_one_when_they_ask_for_it(world: &World) {
    world.hear(vec![ana_says("1", "Sprache")]).await;
    becomes(world, "!room").await;
    world.sends_all().await;
    world.hear(vec![happens("!room", "2", Content::ShutOut)]).await;
    world.hear(vec![ana_says("3", "Datenschutz")]).await;
    assert_eq!(texts(world, "!room").await, Vec::<String>::new());
    let alone = texts(world, "@ana").await;
    assert!(alone[1].starts_with("Datenschutz, kurz gesagt"), "{alone:?}");
    assert_eq!(world.count("outcome", "1 = 1").await, 0, "nothing has failed");
    becomes(world, "!new").await;
    assert_eq!(texts(world, "!new").await, alone);
}

async fn a_private_chat_that_others_have_joined_is_private_no_more(world: &World) {
    world.hear(vec![ana_says("1", "Sprache")]).await;
    becomes(world, "!room").await;
    world.sends_all().await;
    world.hear(vec![Inbound { address: address("!room"), ..ana_says("2", "Datenschutz") }]).await;
    assert_eq!(texts(world, "!room").await, ["Ich habe Ihnen privat geschrieben."]);
    let alone = texts(world, "@ana").await;
    assert!(alone[1].starts_with("Datenschutz, kurz gesagt"), "{alone:?}");
}

async fn the_private_chat_speaks_the_language_of_the_group(world: &World) {
    world.hear(vec![ana_says("1", "Підкажіть, будь ласка, де тут можна запускати дрон?")]).await;
    world.sends_all().await;
    world.hear(vec![ana_says("2", "людина")]).await;
    assert_eq!(texts(world, "market").await, ["Я написав Вам у приватному чаті."]);
    let alone = texts(world, "@ana").await;
    assert!(alone[0].starts_with("Вітаю! Я Bürgerdraht"), "{alone:?}");
    assert!(alone[1].starts_with("Що Ви хотіли б запитати в ратуші?"), "{alone:?}");
}

async fn if_one_half_fails_neither_was(world: &World) {
    let sql = if world.is_sqlite() {
        "create trigger spoiled before insert on outbox when new.chat = '@ana'
         begin select raise(abort, 'spoiled'); end"
    } else {
        "alter table outbox add constraint spoiled check (chat <> '@ana')"
    };
    world.meddle(sql).await;
    world.hear(vec![ana_says("1", "Sprache")]).await;
    let told = texts(world, "market").await;
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].starts_with("Entschuldigung, da ist bei mir etwas schiefgegangen."), "{told:?}");
    assert_eq!(world.count("conversation", "1 = 1").await, 0);
    assert_eq!(world.count("aside", "1 = 1").await, 1);
}

async fn who_wants_to_be_forgotten_is_forgotten_everywhere(world: &World) {
    world.hear(vec![ana_says("1", "Sprache")]).await;
    becomes(world, "!room").await;
    let chosen = Inbound { address: address("!room"), ..private("ana", "2", "Deutsch") };
    world.hear(vec![chosen, ana_says("3", "löschen")]).await;
    assert!(world.last_read("!room").await.starts_with("Möchten Sie wirklich alles löschen"));
    world.hear(vec![Inbound { address: address("!room"), ..private("ana", "4", "ja") }]).await;
    for table in ["conversation", "person", "identity", "chat"] {
        assert_eq!(world.count(table, "1 = 1").await, 0, "{table}");
    }
    assert_eq!(world.count("outbox", "chat = '@ana'").await, 0);
}
