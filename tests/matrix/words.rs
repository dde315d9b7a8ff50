//! What is said otherwise than by a new text: a tap, new words, words taken back, a file, a place.

use buergerdraht::messenger::Parcel;
use buergerdraht::model::{Action, Choice, Content, FileKind, Room};

use crate::homeserver::Homeserver;
use crate::homeserver::resident::Resident;
use crate::town::{NAME, Town};
use crate::village::Village;

/// A question with three numbered answers, the first of them with the number `first`.
fn question(town: &Town, id: &str, room: &str, first: usize) -> Parcel {
    let mut parcel = town.parcel(id, room, "Welches Amt?");
    parcel.message.choices_before = first - 1;
    parcel.message.numbered = ["amt:bau", "amt:pass", "amt:kfz"]
        .map(|it| Choice { label: it.to_owned(), action: Action::Code(it.to_owned()) })
        .into();
    parcel
}

async fn sees_reactions(resident: &Resident, event: &str, keys: &[&str]) {
    let all = |it: &mut crate::homeserver::seen::View| {
        let there: Vec<&str> =
            it.reactions.iter().filter(|it| it.event == event).map(|it| it.key.as_str()).collect();
        keys.iter().all(|it| there.contains(it)).then_some(())
    };
    resident.until("our reactions", all).await;
}

fn pressed(town: &Town) -> Vec<String> {
    let code = |it: Content| match it {
        Content::Pressed { code } => Some(code),
        _ => None,
    };
    town.record.heard().into_iter().filter_map(|it| code(it.content)).collect()
}

#[tokio::test]
async fn a_choice_is_made_by_a_tap_on_its_number_also_an_old_one_and_after_a_restart() {
    let server = Homeserver::shared().await;
    let Village { mut town, ana, ben, room } = Village::new(server, "tap", true).await;
    let first = town.send(&question(&town, "1", &room, 1)).await.unwrap().message_id.unwrap();
    sees_reactions(&ana, &first, &["1️⃣", "2️⃣", "3️⃣"]).await;
    let second = town.send(&question(&town, "2", &room, 4)).await.unwrap().message_id.unwrap();
    sees_reactions(&ana, &second, &["4️⃣", "5️⃣", "6️⃣"]).await;
    let other = ana.say(&room, "1. Ja 2. Nein").await;
    ben.react(&room, &other, "1️⃣").await;
    ana.react(&room, &first, "👍").await;
    ana.react(&room, &second, "1️⃣").await;
    ana.react(&room, &second, "4️⃣").await;
    let tap = town.record.hears_content("a tap", |it| matches!(it, Content::Pressed { .. })).await;
    assert_eq!((tap.room, tap.message_id), (Room::Group { addressed: true }, Some(second)));
    assert_eq!(tap.author.unwrap().id, ana.user());
    town.stop().await;
    // Some clients leave out what makes a picture of the key.
    ben.react(&room, &first, "3\u{20e3}").await;
    town.start();
    town.record.hears_content("the old one", |it| *it == Content::Pressed { code: "amt:kfz".into() }).await;
    assert_eq!(pressed(&town), ["amt:bau", "amt:kfz"]);
}

#[tokio::test]
async fn new_words_for_old_ones_are_heard_where_the_old_ones_were() {
    let server = Homeserver::shared().await;
    let Village { town, ana, room: group, .. } = Village::new(server, "edit", true).await;
    let direct = town.meets(&ana, true).await;
    let edited = |text: &'static str| {
        let is_it = move |it: &Content| *it == Content::Edited { text: text.to_owned() };
        town.record.hears_content(text, is_it)
    };
    let said = ana.say(&direct, "Wan?").await;
    ana.edit(&direct, &said, "Wann?").await;
    let heard = edited("Wann?").await;
    assert_eq!((heard.room, heard.message_id), (Room::Private, Some(said)));
    let said = ana.mention(&group, &town.user, "Wo?").await;
    ana.edit(&group, &said, &format!("{NAME}: Wohin?")).await;
    let heard = edited("Wohin?").await;
    assert_eq!((heard.room, heard.message_id), (Room::Group { addressed: true }, Some(said)));
    let root = ana.say(&group, "Das Freibad").await;
    let said = ana.thread(&group, &root, &format!("{NAME} offen")).await;
    ana.edit(&group, &said, &format!("{NAME}: offen?")).await;
    let heard = edited("offen?").await;
    assert_eq!((heard.address.topic, heard.message_id), (Some(root.clone()), Some(said)));
    ana.edit(&group, &root, "Das Hallenbad").await;
    ana.redact(&group, &heard.id).await;
    let last = ana.say(&direct, "Ende").await;
    town.record.hears("Ende").await;
    assert_eq!(town.record.count(|it| matches!(it, Content::Edited { .. })), 3);
    ana.redact(&direct, &last).await;
    let gone = Content::Redacted { message_id: last.clone() };
    town.record.hears_content("that it was taken back", |it| *it == gone).await;
}

#[tokio::test]
async fn files_and_places_come_with_what_it_takes_to_fetch_them() {
    let server = Homeserver::shared().await;
    let town = Town::open(server, "bot-files").await;
    let ana = server.resident("ana-files").await;
    for encrypted in [true, false] {
        let room = town.meets(&ana, encrypted).await;
        ana.send_file(&room, b"not really a photo", "loch.jpg", "image/jpeg").await;
        let is_it = |it: &buergerdraht::model::Inbound| {
            it.address.chat == room && matches!(it.content, Content::Files { .. })
        };
        let heard = town.record.hears_that("a photo", is_it).await;
        let Content::Files { files, .. } = heard.content else { unreachable!("it was looked for") };
        let [file] = &files[..] else { panic!("one file: {files:?}") };
        assert_eq!(
            (file.kind, file.name.as_deref(), file.size),
            (FileKind::Photo, Some("loch.jpg"), Some(18))
        );
        assert!(file.id.contains("mxc://rathaus.test/"), "{}", file.id);
        assert_eq!(file.id.contains("\"iv\""), encrypted, "{}", file.id);
    }
    let room = town.meets(&ana, true).await;
    ana.send_location(&room, 52.14, 12.59).await;
    town.record.hears_content("a place", |it| matches!(it, Content::Location(_))).await;
}
