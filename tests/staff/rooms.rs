//! A team reads and answers in a room: what goes out begins with the command word, all else stays inside (C19),
//! and two do not answer the same person without knowing it (T4).

use buergerdraht::model::{
    Address, Attachment, Author, AuthorKind, CaseState, Concern, Content, FileKind, FileRef, Inbound, Room,
};
use buergerdraht::store::{CaseFile, Restricted, Said};

use crate::world::{ANA, BAUHOF, World, Written, answering, forest, lamp, letter, telegram, yard};

const KARL: &str = "@karl:bad-belzig.example";

/// Karl says this in the room, in the thread of this message or beside all of them.
fn says(room: &Address, thread: Option<&str>, content: Content) -> Inbound {
    let is_matrix = room.account.messenger() == "matrix";
    let thread = thread.map(str::to_owned);
    let (topic, reply_to) = if is_matrix { (thread, None) } else { (None, thread) };
    Inbound {
        id: "1".to_owned(),
        address: Address { topic, ..room.clone() },
        room: Room::Group { addressed: false },
        author: Some(Author { id: KARL.to_owned(), kind: AuthorKind::Person, language: None, private: None }),
        message_id: Some("karls".to_owned()),
        reply_to,
        at: buergerdraht::model::Timestamp::from_seconds(1_795_420_900),
        content,
        raw: None,
    }
}

fn text(words: &str) -> Content {
    Content::Text(words.to_owned())
}

fn command(name: &str, rest: &str) -> Content {
    Content::Command { name: name.to_owned(), rest: rest.to_owned() }
}

/// A broken lamp in Bad Belzig, and the message its thread hangs on.
async fn lamp_in_yard(world: &World) -> (CaseFile, String) {
    let case = world.broken_lamp().await;
    let root = only(world.written(&yard()).await).id;
    (case, root)
}

/// The same in Wiesenburg.
async fn lamp_in_forest(world: &World) -> (CaseFile, String) {
    let concern = Concern { town: "wiesenburg".to_owned(), ..lamp() };
    let case = world.case(&concern, "WM-2026-0001").await;
    let root = only(world.written(&forest()).await).id;
    (case, root)
}

fn only(written: Vec<Written>) -> Written {
    let [it] = <[Written; 1]>::try_from(written).expect("one message");
    it
}

/// Says it in the thread and returns what it was taken for.
async fn told(world: &World, room: &Address, thread: &str, content: Content) -> String {
    world.hears(&says(room, Some(thread), content)).await;
    only(world.written(room).await).message.text.text
}

async fn a_case_is_opened_in_the_room_and_in_the_mailbox(world: &World) {
    let case = world.case(&lamp(), "BB-2026-0001").await;
    assert_eq!(world.letters().await.len(), 1);
    let opened = only(world.written(&yard()).await);
    assert_eq!(opened.topic, None);
    let text = &opened.message.text.text;
    for words in ["Die Laterne vor der Kirche ist kaputt.", "BB-2026-0001", &case.pseudonym, "/reply"] {
        assert!(text.contains(words), "{words}: {text}");
    }
}

async fn what_follows_stands_in_the_thread(world: &World) {
    let (_, root) = lamp_in_yard(world).await;
    world.days_later(4);
    world.remind().await;
    let reminder = only(world.written(&yard()).await);
    assert!(reminder.message.text.text.contains("Erinnerung"), "{reminder:?}");
    assert_eq!((reminder.topic.as_ref(), reminder.message.reply_to), (Some(&root), None));
}

async fn on_telegram_what_follows_answers_the_first_message(world: &World) {
    let (_, root) = lamp_in_forest(world).await;
    world.days_later(4);
    world.remind().await;
    let reminder = only(world.written(&forest()).await);
    assert_eq!((reminder.topic, reminder.message.reply_to), (None, Some(root)));
}

async fn the_thread_is_known_when_the_outbox_has_long_forgotten(world: &World) {
    let (case, root) = lamp_in_yard(world).await;
    world.remind().await;
    world.days_later(40);
    world.store.forget(world.office().now, &buergerdraht::store::KeepDays::default()).await.unwrap();
    told(world, &yard(), &root, command("reply", "Danke.")).await;
    assert!(world.said().await[0].contains("Danke."));
    assert_eq!(world.entries(&case.id).await.last().unwrap().said, Said::ByStaff);
}

async fn a_note_stays_inside(world: &World) {
    let (case, root) = lamp_in_yard(world).await;
    for words in ["Karl, ist das unser Mast?", "Antwort kommt morgen", "reply: später"] {
        let told = told(world, &yard(), &root, text(words)).await;
        assert!(told.starts_with("Nur intern notiert"), "{told}");
    }
    assert!(world.said().await.is_empty());
    let entries = world.entries(&case.id).await;
    assert_eq!(entries.iter().filter(|it| it.said == Said::Note).count(), 3);
    assert_eq!(world.look_at(&case.id).await.answered_at, None);
}

async fn a_reply_goes_out_and_says_so(world: &World) {
    let (case, root) = lamp_in_yard(world).await;
    let told = told(world, &yard(), &root, command("reply", "Wir kommen morgen.")).await;
    assert_eq!(told, format!("→ an {} gesendet", case.pseudonym));
    let said = world.said().await;
    assert!(said[0].contains("Wir kommen morgen."), "{said:?}");
    assert!(world.look_at(&case.id).await.answered_at.is_some());
    assert!(world.letters().await.is_empty(), "the mailbox is left in peace");
}

async fn a_reply_sets_the_state(world: &World) {
    let (case, root) = lamp_in_forest(world).await;
    told(world, &forest(), &root, command("reply", "erledigt: Sie brennt wieder.")).await;
    assert_eq!(world.look_at(&case.id).await.state, CaseState::Done);
    let said = world.said().await;
    let [said] = said.as_slice() else { panic!("one message with all of it, not {said:?}") };
    assert!(said.contains("ist erledigt") && said.ends_with("\n\nSie brennt wieder."), "{said}");
}

async fn whoever_answers_a_colleague_or_a_confirmation_means_the_same_case(world: &World) {
    let (_, root) = lamp_in_forest(world).await;
    world.hears(&says(&forest(), Some(&root), text("Wer macht das?"))).await;
    let confirmation = only(world.written(&forest()).await);
    assert_eq!(confirmation.message.reply_to.as_deref(), Some("karls"));
    for thread in ["karls", &confirmation.id] {
        world.hears(&says(&forest(), Some(thread), command("antwort", "Ich komme."))).await;
    }
    assert_eq!(world.said().await.len(), 2);
}

async fn internal_behind_the_command_stays_inside(world: &World) {
    let (_, root) = lamp_in_yard(world).await;
    let told = told(world, &yard(), &root, command("reply", "intern: frag Karl")).await;
    assert!(told.starts_with("Nur intern notiert"), "{told}");
    assert!(world.said().await.is_empty());
}

async fn a_reply_without_words_or_with_a_slip_is_told(world: &World) {
    let (_, root) = lamp_in_yard(world).await;
    for (name, rest) in [("reply", ""), ("replay", "Danke."), ("mute", "lange")] {
        let told = told(world, &yard(), &root, command(name, rest)).await;
        assert!(told.contains("nichts"), "{told}");
    }
    let edited = Content::Edited { text: "/reply Danke.".to_owned() };
    let told = told(world, &yard(), &root, edited).await;
    assert!(told.starts_with("Eine geänderte Nachricht"), "{told}");
    assert!(world.said().await.is_empty());
}

async fn a_picture_goes_out_with_the_command_under_it(world: &World) {
    let (_, root) = lamp_in_yard(world).await;
    let file = FileRef { kind: FileKind::Photo, id: "p".to_owned(), name: None, mime: None, size: None };
    let caption = Some("/reply So sieht es jetzt aus.".to_owned());
    told(world, &yard(), &root, Content::Files { caption, files: vec![file], album: None }).await;
    assert!(world.said().await[0].contains("So sieht es jetzt aus."));
}

async fn two_rooms_keep_to_their_towns(world: &World) {
    let (_, root) = lamp_in_yard(world).await;
    assert!(world.words_in(&forest()).await.is_empty());
    let (_, other) = lamp_in_forest(world).await;
    assert!(world.words_in(&yard()).await.is_empty());
    for (room, strange) in [(yard(), other), (forest(), root)] {
        let told = told(world, &room, &strange, command("reply", "Danke.")).await;
        assert!(told.contains("welches Anliegen"), "{told}");
    }
    assert!(world.said().await.is_empty());
}

async fn beside_the_threads_only_commands_are_answered(world: &World) {
    lamp_in_yard(world).await;
    world.hears(&says(&yard(), None, text("Mahlzeit!"))).await;
    world.hears(&says(&yard(), Some("$unknown"), text("Mahlzeit!"))).await;
    assert!(world.words_in(&yard()).await.is_empty());
    world.hears(&says(&yard(), None, command("help", ""))).await;
    world.hears(&says(&yard(), None, command("reply", "Danke."))).await;
    let words = world.words_in(&yard()).await;
    assert!(words[0].contains("/reply TEXT") && words[1].contains("welches Anliegen"), "{words:?}");
    assert!(world.said().await.is_empty());
}

async fn who_takes_a_case_has_it(world: &World) {
    let (_, root) = lamp_in_yard(world).await;
    let first = told(world, &yard(), &root, command("take", "Karl")).await;
    assert_eq!(first, "Karl kümmert sich um BB-2026-0001.");
    let second = told(world, &yard(), &root, command("take", "")).await;
    assert_eq!(second, "Darum kümmert sich schon Karl.");
}

async fn who_gives_no_name_is_somebody_of_the_team(world: &World) {
    let (_, root) = lamp_in_yard(world).await;
    let first = told(world, &yard(), &root, command("take", "")).await;
    assert_eq!(first, "Jemand aus dem Team kümmert sich um BB-2026-0001.");
    let second = told(world, &yard(), &root, command("take", "Karl")).await;
    assert_eq!(second, "Darum kümmert sich schon jemand aus dem Team.");
}

async fn a_case_that_is_released_can_be_taken_again(world: &World) {
    let (_, root) = lamp_in_yard(world).await;
    let nobodys = told(world, &yard(), &root, command("frei", "")).await;
    assert!(nobodys.starts_with("Um BB-2026-0001 kümmert sich noch niemand."), "{nobodys}");
    told(world, &yard(), &root, command("take", "Karl")).await;
    let released = told(world, &yard(), &root, command("release", "")).await;
    assert!(released.starts_with("BB-2026-0001 ist wieder frei."), "{released}");
    let taken = told(world, &yard(), &root, command("take", "Rosa")).await;
    assert_eq!(taken, "Rosa kümmert sich um BB-2026-0001.");
    assert!(world.said().await.is_empty(), "the person hears nothing of it");
}

async fn the_person_of_a_case_is_kept_out_for_a_while(world: &World) {
    let (_, root) = lamp_in_yard(world).await;
    for (name, kind) in [
        ("mute", Some(Restricted::Muted)),
        ("ban", Some(Restricted::Banned)),
        ("silent", Some(Restricted::SilentlyBanned)),
        ("unmute", None),
    ] {
        let told = told(world, &yard(), &root, command(name, "7 Beleidigungen")).await;
        assert_eq!(told.contains("30.11.2026"), kind.is_some(), "{told}");
        let now = world.office().now;
        let held = world.store.read().await.unwrap().restriction(&telegram(), ANA, now).await.unwrap();
        assert_eq!(held.as_ref().map(|it| it.kind), kind);
        assert!(held.is_none_or(|it| it.reason == "Beleidigungen" && it.until.is_some()));
    }
    assert!(world.said().await.is_empty());
}

async fn a_program_in_the_room_is_not_heard(world: &World) {
    let (case, root) = lamp_in_yard(world).await;
    let mut said = says(&yard(), Some(&root), command("reply", "Ich bin ein Bot."));
    said.author.as_mut().unwrap().kind = AuthorKind::Bot;
    world.hears(&said).await;
    assert!(world.words_in(&yard()).await.is_empty());
    assert!(world.said().await.is_empty());
    assert_eq!(world.entries(&case.id).await.len(), 1);
}

async fn where_nobody_is_left_the_room_hears_so(world: &World) {
    let (case, root) = lamp_in_yard(world).await;
    let mut tx = world.begin().await;
    tx.forget_person(case.person.as_ref().unwrap()).await.unwrap();
    tx.commit().await.unwrap();
    let told = told(world, &yard(), &root, command("reply", "Danke.")).await;
    assert!(told.contains("kann nicht zugestellt werden"), "{told}");
}

async fn what_did_not_arrive_is_told_in_the_thread(world: &World) {
    let (_, root) = lamp_in_yard(world).await;
    told(world, &yard(), &root, command("reply", "Danke.")).await;
    world.fails(&telegram(), "shut out").await;
    world.remind().await;
    let told = only(world.written(&yard()).await);
    assert!(told.message.text.text.contains("blockiert"), "{told:?}");
    assert_eq!(told.topic, Some(root));
}

async fn a_letter_still_answers_where_there_is_a_room(world: &World) {
    let (case, _) = lamp_in_yard(world).await;
    world.arrives(BAUHOF, &answering(&case, letter("Wir kommen."))).await;
    assert!(world.said().await[0].contains("Wir kommen."));
}

async fn nothing_in_a_room_leads_to_the_person(world: &World) {
    let file = FileRef { kind: FileKind::Photo, id: "p".to_owned(), name: None, mime: None, size: None };
    let files = vec![Attachment { from: telegram(), file }];
    world.case(&Concern { files, ..lamp() }, "BB-2026-0001").await;
    let opened = only(world.written(&yard()).await);
    let mut all = format!("{:?}", opened.message);
    for content in
        [command("mute", "7 Grund"), command("reply", "Danke."), text("Notiz"), command("take", "")]
    {
        all.push_str(&told(world, &yard(), &opened.id, content).await);
    }
    world.fails(&telegram(), "shut out").await;
    world.days_later(20);
    world.remind().await;
    all = format!("{all}{:?}", world.written(&yard()).await);
    assert!(!all.contains(ANA), "{all}");
    assert!(!all.contains(KARL), "{all}");
}

on_both!(
    a_case_is_opened_in_the_room_and_in_the_mailbox,
    what_follows_stands_in_the_thread,
    on_telegram_what_follows_answers_the_first_message,
    the_thread_is_known_when_the_outbox_has_long_forgotten,
    a_note_stays_inside,
    a_reply_goes_out_and_says_so,
    a_reply_sets_the_state,
    whoever_answers_a_colleague_or_a_confirmation_means_the_same_case,
    internal_behind_the_command_stays_inside,
    a_reply_without_words_or_with_a_slip_is_told,
    a_picture_goes_out_with_the_command_under_it,
    two_rooms_keep_to_their_towns,
    beside_the_threads_only_commands_are_answered,
    who_takes_a_case_has_it,
    who_gives_no_name_is_somebody_of_the_team,
    a_case_that_is_released_can_be_taken_again,
    the_person_of_a_case_is_kept_out_for_a_while,
    a_program_in_the_room_is_not_heard,
    where_nobody_is_left_the_room_hears_so,
    what_did_not_arrive_is_told_in_the_thread,
    a_letter_still_answers_where_there_is_a_room,
    nothing_in_a_room_leads_to_the_person,
);
