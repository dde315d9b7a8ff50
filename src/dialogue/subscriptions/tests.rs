//! Subscriptions in Birkau: begun with a yes, changed by sentences, ended by a word.

use super::order::{Order, read};
use super::{State, Subscriptions};
use crate::content::Interest;
use crate::content::Words;
use crate::dialogue::trial::{Trial, choice, codes, text};
use crate::dialogue::{Input, Word};
use crate::model::{Effect, Facet, Quiet, Rhythm, Subscription, Wish};

fn interest(id: &str, name: &str) -> Interest {
    let names = Words([("de".to_owned(), name.to_owned())].into());
    Interest::new(id, names, [].into())
}

/// Somebody in Birkau, where there is something to choose.
fn birkau() -> Trial {
    let mut trial = Trial::private().of_town("birkau");
    let interests = trial.interests();
    interests.audiences = vec![interest("youth", "Jugend"), interest("children", "Kinder")];
    interests.topics = vec![interest("sport", "Sport")];
    trial
}

fn subscription(wishes: &[Wish]) -> Subscription {
    Subscription {
        town: "birkau".to_owned(),
        language: "de".to_owned(),
        rhythm: Rhythm::Week,
        wishes: wishes.to_vec(),
        quiet: None,
        paused_until: None,
    }
}

fn youth() -> Wish {
    Wish::new(Facet::Audience, "youth")
}

fn hagen() -> Wish {
    Wish::new(Facet::District, "hagen")
}

/// With a subscription to youth and Groß Hagen.
fn subscriber() -> Trial {
    let mut trial = birkau();
    trial.agenda.subscription = Some(subscription(&[youth(), hagen()]));
    trial
}

fn kept(trial: &Trial, said: &str) -> Subscription {
    let step = trial.step(&Subscriptions, State::Idle, &text(said)).unwrap_or_else(|| panic!("{said}"));
    match &step.effects[..] {
        [Effect::Subscribe(kept)] => kept.clone(),
        other => panic!("{said}: {other:?}"),
    }
}

#[test]
fn who_is_asked_picks_by_naming_it_and_how_often() {
    let trial = birkau();
    let offered = || {
        let asked = trial.step(&Subscriptions, State::Idle, &Input::Word(Word::Subscribe)).unwrap();
        asked.next.unwrap()
    };
    let daily = trial.step(&Subscriptions, offered(), &text("Jugend und Sport, täglich")).unwrap();
    let wishes = vec![youth(), Wish::new(Facet::Topic, "sport")];
    let wanted = Subscription { rhythm: Rhythm::Day, ..subscription(&wishes) };
    assert_eq!(daily.effects, [Effect::Subscribe(wanted)]);
    // How often is not said: nothing begins yet.
    let narrowed = trial.step(&Subscriptions, offered(), &text("Jugend")).unwrap();
    assert!(narrowed.effects.is_empty());
    let yes = trial.step(&Subscriptions, narrowed.next.unwrap(), &Input::Word(Word::Yes)).unwrap();
    assert_eq!(yes.effects, [Effect::Subscribe(subscription(&[youth()]))]);
    assert!(trial.step(&Subscriptions, offered(), &text("Jugendfeuerwehr gesucht")).is_none());
}

#[test]
fn nobody_subscribes_without_a_yes() {
    let trial = birkau();
    let step = trial.step(&Subscriptions, State::Idle, &Input::Word(Word::Subscribe)).unwrap();
    assert!(step.effects.is_empty());
    let asked = step.next.unwrap();
    let no = trial.step(&Subscriptions, State::Idle, &choice("no")).unwrap();
    assert!(no.effects.is_empty());
    let yes = trial.step(&Subscriptions, asked, &Input::Word(Word::Yes)).unwrap();
    assert_eq!(yes.effects, [Effect::Subscribe(subscription(&[]))]);
    let said = trial.read(&yes.replies[0]);
    assert!(
        said.contains("alles, jede Woche") && said.contains("Montag, 30. November 2026, 08:00 Uhr"),
        "{said}"
    );
}

#[test]
fn what_one_wants_is_said_in_a_sentence() {
    let trial = birkau();
    let step = trial.step(&Subscriptions, State::Idle, &text("nur Groß Hagen und Jugend")).unwrap();
    assert!(trial.read(&step.replies[0]).contains("Jugend, Groß Hagen"));
    let daily = trial.step(&Subscriptions, step.next.unwrap(), &choice("day")).unwrap();
    let wanted = Subscription { rhythm: Rhythm::Day, ..subscription(&[youth(), hagen()]) };
    assert_eq!(daily.effects, [Effect::Subscribe(wanted)]);
}

#[test]
fn one_thing_less_and_one_thing_more() {
    let trial = subscriber();
    assert_eq!(kept(&trial, "stopp Jugend").wishes, [hagen()]);
    assert_eq!(kept(&trial, "keine Jugend mehr").wishes, [hagen()]);
    let sport = Wish::new(Facet::Topic, "sport");
    assert_eq!(kept(&trial, "auch Sport").wishes, [youth(), hagen(), sport.clone()]);
    assert_eq!(kept(&trial, "nur Sport").wishes, [sport]);
    assert_eq!(kept(&trial, "nur alles").wishes, []);
    assert_eq!(kept(&trial, "täglich").rhythm, Rhythm::Day);
}

#[test]
fn without_the_last_wish_it_ends_and_does_not_become_everything() {
    let mut trial = birkau();
    trial.agenda.subscription = Some(subscription(&[youth()]));
    let step = trial.step(&Subscriptions, State::Idle, &text("stopp Jugend")).unwrap();
    assert_eq!(step.effects, [Effect::Unsubscribe]);
}

#[test]
fn one_word_ends_it_all() {
    let trial = subscriber();
    let step = trial.step(&Subscriptions, State::Idle, &Input::Word(Word::Unsubscribe)).unwrap();
    assert_eq!(step.effects, [Effect::Unsubscribe]);
    let step = trial.step(&Subscriptions, State::Idle, &text("stopp alles")).unwrap();
    assert_eq!(step.effects, [Effect::Unsubscribe]);
    let none = birkau().step(&Subscriptions, State::Idle, &Input::Word(Word::Unsubscribe)).unwrap();
    assert!(none.effects.is_empty());
}

#[test]
fn a_pause_ends_by_itself() {
    let trial = subscriber();
    assert_eq!(kept(&trial, "Pause bis Montag").paused_until.as_deref(), Some("2026-11-30"));
    assert_eq!(kept(&trial, "pause bis 5.1.").paused_until.as_deref(), Some("2027-01-05"));
    let asked = trial.step(&Subscriptions, State::Idle, &text("Pause")).unwrap();
    assert_eq!(asked.next, Some(State::Pausing));
    let step = trial.step(&Subscriptions, State::Pausing, &text("Freitag")).unwrap();
    assert!(
        matches!(&step.effects[..], [Effect::Subscribe(it)] if it.paused_until.as_deref() == Some("2026-11-27"))
    );
    assert_eq!(kept(&trial, "Pause beenden").paused_until, None);
}

#[test]
fn quiet_hours_are_ones_own() {
    let trial = subscriber();
    assert_eq!(kept(&trial, "Ruhe von 20 bis 8").quiet, Some(Quiet { from: 20 * 60, to: 8 * 60 }));
    assert_eq!(kept(&trial, "Ruhezeit 22:30-7").quiet, Some(Quiet { from: 22 * 60 + 30, to: 7 * 60 }));
}

#[test]
fn what_nobody_knows_is_answered_with_what_there_is() {
    let trial = subscriber();
    let step = trial.step(&Subscriptions, State::Idle, &text("stopp Raumfahrt")).unwrap();
    let said = trial.read(&step.replies[0]);
    assert!(said.contains("raumfahrt") && said.contains("Jugend, Kinder, Sport, Groß Hagen"), "{said}");
}

#[test]
fn questions_are_no_orders() {
    let trial = birkau();
    for question in [
        "Was kostet der Ausweis nur für Kinder unter zwölf Jahren im Bürgerbüro?",
        "nur so eine Frage",
        "stopp",
        "Wann ist Pause?",
        "Wo kann ich meine Couch loswerden?",
        "Freibad offen",
    ] {
        assert!(!super::is_meant(&trial.ctx(), question), "{question}: {:?}", read(&trial.ctx(), question));
    }
    assert_eq!(read(&trial.ctx(), "nur Jugend"), Some(Order::Only(vec![youth()])));
}

#[test]
fn all_of_it_can_be_seen_and_each_of_it_ended() {
    let trial = subscriber();
    let step = trial.step(&Subscriptions, State::Idle, &Input::Word(Word::Subscriptions)).unwrap();
    let said = trial.read(&step.replies[0]);
    assert!(said.contains("Jugend, Groß Hagen") && said.contains("21:00 bis 07:00"), "{said}");
    assert_eq!(
        codes(&step.replies[0]),
        [
            "subscriptions:stop:audience:youth",
            "subscriptions:stop:district:hagen",
            "subscriptions:day",
            "subscriptions:pause",
            "subscriptions:end"
        ]
    );
    let step = trial.step(&Subscriptions, State::Idle, &choice("stop:audience:youth")).unwrap();
    assert!(matches!(&step.effects[..], [Effect::Subscribe(it)] if it.wishes == [hagen()]));
}

#[test]
fn who_has_named_no_town_is_asked_first() {
    let step = Trial::private().step(&Subscriptions, State::Idle, &Input::Word(Word::Subscribe)).unwrap();
    assert_eq!(step.next, None);
    assert!(codes(&step.replies[0]).contains(&"settings:town:birkau".to_owned()));
}
