//! What the staff write to everybody: who may, who releases, and what becomes of an answer (E10, T1, T6, T7).

use buergerdraht::content::announcing::Alone;
use buergerdraht::model::{Announcement, AnnouncementState, Letter, Nature};

use crate::world::{BAUHOF, Mail, World, answering, letter};

const PRESSE: &str = "presse@bad-belzig.example";
const HAUPTAMT: &str = "hauptamt@bad-belzig.example";

fn draft(words: &str) -> Letter {
    Letter { subject: "Beitrag: Sporthalle".to_owned(), ..letter(words) }
}

/// An answer to one of our letters, by its address.
fn to(mail: &Mail, words: &str) -> Letter {
    let token = &mail.message.cover.as_ref().expect("a letter").token;
    Letter { to: vec![format!("rathaus+{token}@bad-belzig.example")], ..letter(words) }
}

fn text(mail: &Mail) -> &str {
    &mail.message.text.text
}

/// The last letter that went to somebody.
fn of<'m>(letters: &'m [Mail], to: &str) -> &'m Mail {
    letters.iter().rev().find(|it| it.to == to).unwrap_or_else(|| panic!("nothing to {to}: {letters:?}"))
}

async fn post(world: &World) -> Announcement {
    let mut reader = world.store.read().await.unwrap();
    reader.post_numbered("bad-belzig", 1).await.unwrap().expect("a post")
}

async fn state(world: &World) -> AnnouncementState {
    post(world).await.state
}

/// The letters with which it is shown.
async fn drafted(world: &World) -> Vec<Mail> {
    world.arrives(PRESSE, &draft("Die Sporthalle ist zu.")).await;
    let shown = world.letters().await;
    assert_eq!(shown.iter().map(|it| it.to.as_str()).collect::<Vec<_>>(), [PRESSE, HAUPTAMT]);
    shown
}

async fn nobody_releases_their_own_whatever_name_is_on_the_letter(world: &World) {
    let shown = drafted(world).await;
    for name in [PRESSE, HAUPTAMT, BAUHOF] {
        world.arrives(name, &to(of(&shown, PRESSE), "Freigabe")).await;
        assert_eq!(state(world).await, AnnouncementState::Draft, "{name}");
        let told = world.letters().await;
        assert!(text(of(&told, name)).contains("Es ist nichts geschehen"), "{told:?}");
    }
    world.arrives(PRESSE, &to(of(&shown, HAUPTAMT), "Freigabe")).await;
    assert_eq!(state(world).await, AnnouncementState::Draft);
    world.arrives(HAUPTAMT, &to(of(&shown, HAUPTAMT), "Freigabe")).await;
    assert_eq!(state(world).await, AnnouncementState::Released);
}

async fn a_change_under_anothers_name_stays_the_writers_own(world: &World) {
    let shown = drafted(world).await;
    world.arrives(HAUPTAMT, &to(of(&shown, PRESSE), "Ändern\nKlicken Sie hier!")).await;
    assert_eq!(post(world).await.author, PRESSE);
    let changed = world.letters().await;
    world.arrives(BAUHOF, &to(of(&changed, PRESSE), "Freigabe")).await;
    assert_eq!(state(world).await, AnnouncementState::Draft);
}

async fn what_was_changed_after_it_was_shown_is_shown_again_and_not_released(world: &World) {
    let shown = drafted(world).await;
    world.arrives(PRESSE, &to(of(&shown, PRESSE), "Ändern\nDie Sporthalle ist offen.")).await;
    world.letters().await;
    world.arrives(HAUPTAMT, &to(of(&shown, HAUPTAMT), "Freigabe")).await;
    assert_eq!(state(world).await, AnnouncementState::Draft);
    let again = world.letters().await;
    let again = of(&again, HAUPTAMT);
    assert!(text(again).contains("wurde geändert") && text(again).contains("ist offen"), "{}", text(again));
    world.arrives(HAUPTAMT, &to(again, "Freigabe")).await;
    assert_eq!(state(world).await, AnnouncementState::Released);
}

async fn the_number_alone_looks_and_stops_and_releases_nothing(world: &World) {
    drafted(world).await;
    let numbered = |words: &str| Letter { subject: "Zu BB-P-1".to_owned(), ..letter(words) };
    for words in ["Freigabe", "Ändern\nAnders.", "Zurückziehen", "Wie geht es?"] {
        world.arrives(HAUPTAMT, &numbered(words)).await;
        assert_eq!(state(world).await, AnnouncementState::Draft, "{words}");
        assert!(text(&world.letters().await[0]).contains("nur als Antwort auf unsere E-Mail"), "{words}");
    }
    world.arrives(HAUPTAMT, &numbered("Stand")).await;
    assert!(text(&world.letters().await[0]).contains("noch ein Entwurf"));
    world.arrives(HAUPTAMT, &numbered("Stopp")).await;
    assert_eq!(state(world).await, AnnouncementState::Stopped);
    world.letters().await;
    world.arrives(HAUPTAMT, &Letter { subject: "BB-P-9".to_owned(), ..letter("Stand") }).await;
    assert!(text(&world.letters().await[0]).contains("BB-P-9 gibt es nicht"));
}

async fn an_answer_is_known_without_its_plus_sign_by_what_it_answers(world: &World) {
    world.arrives(PRESSE, &draft("Die Sporthalle ist zu.")).await;
    let rows = world.queued(&crate::world::mailbox()).await;
    let (row, _) = rows.iter().find(|(_, it)| it.to == HAUPTAMT).expect("it is shown to who releases");
    let answers = vec![format!("{row}@bad-belzig.example")];
    world.arrives(HAUPTAMT, &Letter { answers, ..letter("Freigabe") }).await;
    assert_eq!(state(world).await, AnnouncementState::Released);
}

async fn a_stranger_does_nothing_and_whoever_was_written_to_learns_of_it(world: &World) {
    let shown = drafted(world).await;
    world.arrives("someone@elsewhere.example", &to(of(&shown, HAUPTAMT), "Freigabe")).await;
    assert_eq!(state(world).await, AnnouncementState::Draft);
    let told = world.letters().await;
    assert!(text(of(&told, HAUPTAMT)).contains("someone@elsewhere.example"), "{told:?}");
}

async fn an_answer_to_a_case_stays_one_and_a_draft_beside_a_case_is_none(world: &World) {
    let case = world.broken_lamp().await;
    world.arrives(BAUHOF, &answering(&case, letter("Beitrag: das machen wir morgen."))).await;
    assert!(world.said().await[0].contains("das machen wir morgen"));
    world.arrives(BAUHOF, &answering(&case, draft("Alle Laternen werden getauscht."))).await;
    assert!(world.said().await.is_empty(), "not for the person");
    assert_eq!(state(world).await, AnnouncementState::Draft);
}

async fn in_a_town_hall_of_one_the_writer_may_release(world: &mut World) {
    let town = world.content.towns.iter_mut().find(|it| it.id == "bad-belzig").unwrap();
    town.announcing.posts.alone = Alone::Allowed;
    let shown = drafted(world).await;
    assert!(text(of(&shown, PRESSE)).contains("„Freigabe“"));
    world.arrives(PRESSE, &to(of(&shown, PRESSE), "Freigabe")).await;
    assert_eq!(state(world).await, AnnouncementState::Released);
}

#[tokio::test]
async fn a_town_hall_of_one() {
    let mut world = World::open(crate::database::Database::sqlite()).await;
    in_a_town_hall_of_one_the_writer_may_release(&mut world).await;
    world.end().await;
}

async fn what_no_messenger_can_show_goes_back_whole_and_is_kept(world: &World) {
    let long = "Sehr lang. ".repeat(120);
    for (words, said) in [
        ("", "Es fehlt der Text"),
        ("Wann: morgen 8:00", "Es fehlt der Text"),
        ("[English]\nClosed.", "Es fehlt der deutsche Text"),
        ("An: Astronauten\nZu.", "„An: Astronauten“: Das kennen wir hier nicht"),
        ("An:\nZu.", "Das kennen wir hier nicht"),
        ("Wann: irgendwann\nZu.", "„Wann: irgendwann“"),
        ("Wann: morgen\nZu.", "Es fehlt die Uhrzeit"),
        ("Wann: heute 0:01\nZu.", "Das ist schon vorbei"),
        ("Dringend: vielleicht\nZu.", "„Dringend: vielleicht“"),
        (long.as_str(), "Bitte kürzen"),
        ("# Zu\nHeute.", "Überschriften"),
        ("<b>Zu</b>", "HTML"),
        ("![Bild](https://a.example/b.png)", "Bilder gehen nicht mit"),
        ("Zu.\n\n---\n\nOffen.", "Eine Linie"),
        ("```\nZu.\n```", "Ein eingerückter"),
        ("> Zu.", "Zitate"),
        ("[hier](ftp://a.example)", "„ftp://a.example“"),
        ("Bürger*innen und Nachbar*innen", "Doppelpunkt"),
        ("**Zu.", "** steht einmal zu viel"),
    ] {
        let before = world.unmatched().await;
        world.arrives(PRESSE, &draft(words)).await;
        world.days_later(1);
        let letters = world.letters().await;
        let [back] = letters.as_slice() else { panic!("one letter for {words}: {letters:?}") };
        assert!(text(back).contains(said), "{words}: {}", text(back));
        assert!(text(back).contains(words.trim()), "{words}: {}", text(back));
        assert_eq!((back.to.as_str(), world.unmatched().await), (PRESSE, before + 1));
        assert_eq!(back.message.cover.as_ref().unwrap().subject, "Beitrag:", "an answer is another try");
    }
}

async fn a_program_that_answers_is_not_answered_for_ever(world: &World) {
    let shown = drafted(world).await;
    let away = Letter { nature: Nature::Absence, ..to(of(&shown, HAUPTAMT), "Freigabe") };
    world.arrives(HAUPTAMT, &away).await;
    assert_eq!((world.letters().await.len(), state(world).await), (0, AnnouncementState::Draft));
    for _ in 0..60 {
        world.arrives(HAUPTAMT, &to(of(&shown, HAUPTAMT), "Vielen Dank für Ihre Nachricht.")).await;
    }
    let answered = world.letters().await.len();
    assert!((20..=40).contains(&answered), "{answered} were answered");
    for _ in 0..60 {
        world.arrives(PRESSE, &draft("")).await;
    }
    let answered = world.letters().await.len();
    assert!((10..=20).contains(&answered), "{answered} were sent back");
}

async fn who_was_not_reached_to_release_it_is_told_to_the_writer(world: &World) {
    let shown = drafted(world).await;
    let nature = Nature::Returned { of: None, for_good: true, reason: "550 no such user".to_owned() };
    let returned = Letter { nature, ..to(of(&shown, HAUPTAMT), "") };
    world.arrives("mailer-daemon@bad-belzig.example", &returned).await;
    let told = world.letters().await;
    assert!(text(of(&told, PRESSE)).contains("550 no such user"), "{told:?}");
}

async fn every_step_says_who_took_it_and_when(world: &World) {
    let shown = drafted(world).await;
    world.arrives(HAUPTAMT, &to(of(&shown, HAUPTAMT), "Test")).await;
    let tried = world.letters().await;
    assert_eq!(text(&tried[0]), "Die Sporthalle ist zu.", "word for word, and nothing else");
    world.days_later(1);
    world.arrives(HAUPTAMT, &to(of(&shown, HAUPTAMT), "Freigabe")).await;
    world.letters().await;
    world.arrives(PRESSE, &to(of(&shown, PRESSE), "Stand")).await;
    let stands = world.letters().await;
    let steps = "Montag, 23.11.2026, 09:00 Uhr: presse@bad-belzig.example, Entwurf\n\
                 Montag, 23.11.2026, 09:00 Uhr: hauptamt@bad-belzig.example, Test\n\
                 Dienstag, 24.11.2026, 09:00 Uhr: hauptamt@bad-belzig.example, Freigabe";
    assert!(text(&stands[0]).contains(steps), "{}", text(&stands[0]));
}

on_both!(
    nobody_releases_their_own_whatever_name_is_on_the_letter,
    a_change_under_anothers_name_stays_the_writers_own,
    what_was_changed_after_it_was_shown_is_shown_again_and_not_released,
    the_number_alone_looks_and_stops_and_releases_nothing,
    an_answer_is_known_without_its_plus_sign_by_what_it_answers,
    a_stranger_does_nothing_and_whoever_was_written_to_learns_of_it,
    an_answer_to_a_case_stays_one_and_a_draft_beside_a_case_is_none,
    what_no_messenger_can_show_goes_back_whole_and_is_kept,
    a_program_that_answers_is_not_answered_for_ever,
    who_was_not_reached_to_release_it_is_told_to_the_writer,
    every_step_says_who_took_it_and_when,
);
