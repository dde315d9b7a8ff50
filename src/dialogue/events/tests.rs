//! What is on in Birkau: found, opened, attended; and what is no question of ours.

use std::sync::Arc;

use chrono::{NaiveDateTime, TimeZone};
use chrono_tz::Europe::Berlin;

use super::ask::Query;
use super::{Events, State};
use crate::content::{Interest, Labels, Words};
use crate::dialogue::trial::{Trial, choice, codes, text};
use crate::dialogue::{Agenda, Calendar, Input, Listed, Word};
use crate::model::{Effect, Event, EventId, EventState, KeptEvent, Seat, Timestamp, When};

fn at(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
}

fn moment(local: NaiveDateTime) -> Timestamp {
    Timestamp::from_millis(Berlin.from_local_datetime(&local).unwrap().timestamp_millis())
}

fn event(id: &str, title: &str, from: &str, to: &str) -> Listed {
    let (starts, ends) = (at(from), at(to));
    let when = When { starts_at: moment(starts), ends_at: moment(ends), whole_days: false };
    let place = Some("Dorfplatz".to_owned());
    let event = Event { title: title.to_owned(), when, place, ..Event::default() };
    let kept = KeptEvent {
        id: EventId(id.to_owned()),
        town: "birkau".to_owned(),
        source: "town".to_owned(),
        event,
        state: EventState::Planned,
        first_seen_at: Timestamp::default(),
        changed_at: Timestamp::default(),
        missed_at: None,
    };
    Listed::new(kept, Labels::default(), starts, ends)
}

/// It is Tuesday, 24 November 2026, ten in the morning.
fn birkau() -> Trial {
    let mut hagen = event("hagen", "Lesung", "2026-11-28 19:30", "2026-11-28 21:00");
    hagen.labels.districts = vec!["hagen".to_owned()];
    let mut walk = event("walk", "Wanderung", "2026-11-29 10:00", "2026-11-29 13:00");
    walk.kept.event.categories = vec!["Anmeldung: 2".to_owned()];
    let mut off = event("off", "Kinoabend", "2026-11-27 20:00", "2026-11-27 22:00");
    off.kept.state = EventState::Cancelled;
    let events = vec![
        event("choir", "Chorprobe", "2026-11-24 18:00", "2026-11-24 20:00"),
        off,
        event("market", "Adventsmarkt", "2026-11-28 15:00", "2026-11-28 18:00"),
        hagen,
        walk,
        event("ball", "Silvesterball", "2026-12-31 20:00", "2027-01-01 03:00"),
    ];
    let calendar = Arc::new(Calendar { events });
    let mut trial = Trial::private().of_town("birkau");
    trial.agenda = Agenda { calendar, ..Agenda::default() };
    trial
}

/// What is shown for a question, by the codes of the events.
fn shown(trial: &Trial, question: &str) -> Vec<String> {
    let Some(step) = trial.step(&Events, State::Idle, &text(question)) else { return Vec::new() };
    let codes = codes(&step.replies[0]).into_iter();
    codes.filter_map(|it| it.strip_prefix("events:show:").map(str::to_owned)).collect()
}

#[test]
fn what_is_on_is_found_by_day_place_and_name() {
    let trial = birkau();
    for (question, found) in [
        ("Was ist heute los?", vec!["choir"]),
        ("was ist am Wochenende los", vec!["market", "hagen", "walk"]),
        ("Was ist am Samstagabend in Groß Hagen los?", vec!["hagen"]),
        ("Was ist los am 28.11.?", vec!["market", "hagen"]),
        ("Veranstaltungen am 29. November", vec!["walk"]),
        ("am Sonntag", vec!["walk"]),
        ("Chorprobe", vec!["choir"]),
        ("Wanderung", vec!["walk"]),
        ("Silvesterball", vec!["ball"]),
        ("Was ist im Dezember los?", vec!["ball"]),
        ("was ist am Freitag los", vec!["off"]),
    ] {
        assert_eq!(shown(&trial, question), found, "{question}");
    }
}

#[test]
fn an_event_is_meant_by_its_title_before_those_it_is_for() {
    let mut trial = birkau();
    let names = Words([("de".to_owned(), "Chorprobe".to_owned())].into());
    trial.interests().topics = vec![Interest::new("choir", names, [].into())];
    assert_eq!(shown(&trial, "Chorprobe"), ["choir"]);
}

#[test]
fn words_no_event_has_do_not_hide_what_is_on_then() {
    let trial = birkau();
    assert_eq!(shown(&trial, "Was ist am Sonntag mit Elefanten los?"), ["walk"]);
}

#[test]
fn other_questions_are_not_ours() {
    let trial = birkau();
    for question in [
        "Wo kann ich meine Couch loswerden?",
        "Couch loswerden",
        "Wann ist Wochenmarkt",
        "Freibad offen",
        "Perso abgelaufen",
        "Gibt es in Birkau ein Schwimmbad?",
        "hallo",
        "Kann ich morgen einen Ausweis holen?",
    ] {
        assert_eq!(shown(&trial, question), Vec::<String>::new(), "{question}");
    }
}

#[test]
fn without_any_calendar_nothing_is_ours() {
    let trial = Trial::private().of_town("birkau");
    assert!(trial.step(&Events, State::Idle, &text("Was ist am Wochenende los?")).is_none());
}

#[test]
fn nothing_on_that_day_is_said_and_the_next_ones_are_shown() {
    let trial = birkau();
    let step = trial.step(&Events, State::Idle, &text("Was ist morgen los?")).unwrap();
    let said = trial.read(&step.replies[0]);
    assert!(said.starts_with("Dafür habe ich nichts gefunden: morgen (Birkau)."), "{said}");
    assert!(said.contains("Chorprobe"), "{said}");
}

#[test]
fn what_is_asked_next_narrows_the_list() {
    let trial = birkau();
    let step = trial.step(&Events, State::Idle, &text("Was ist am Wochenende los?")).unwrap();
    let step = trial.step(&Events, step.next.unwrap(), &text("und am Sonntag?")).unwrap();
    let said = trial.read(&step.replies[0]);
    assert!(said.contains("Wanderung") && !said.contains("Adventsmarkt"), "{said}");
}

#[test]
fn a_line_says_when_what_and_where() {
    let trial = birkau();
    let step = trial.step(&Events, State::Idle, &Input::Word(Word::Events)).unwrap();
    let said = trial.read(&step.replies[0]);
    assert!(
        said.contains("Samstag, 28. November 2026, 15:00 bis 18:00 Uhr: Adventsmarkt, Dorfplatz"),
        "{said}"
    );
    assert!(said.contains("ABGESAGT: Freitag, 27. November 2026, 20:00 bis 22:00 Uhr: Kinoabend"), "{said}");
}

#[test]
fn a_night_is_one_evening_and_a_festival_has_two_ends() {
    let trial = birkau();
    let ctx = trial.ctx();
    let night = event("x", "Ball", "2026-12-31 20:00", "2027-01-01 03:00");
    assert_eq!(super::words::said(&ctx, &night), "Donnerstag, 31. Dezember 2026, 20:00 bis 03:00 Uhr");
    let mut fair = event("x", "Kirmes", "2026-12-05 00:00", "2026-12-07 00:00");
    fair.kept.event.when.whole_days = true;
    let said = super::words::said(&ctx, &fair);
    assert_eq!(said, "Samstag, 5. Dezember 2026 bis Sonntag, 6. Dezember 2026");
}

#[test]
fn a_reminder_is_asked_for_in_hours_and_kept() {
    let trial = birkau();
    let asked = trial.step(&Events, State::Idle, &choice("remind:market")).unwrap();
    assert_eq!(
        codes(&asked.replies[0]),
        ["events:remind-at:2:market", "events:remind-at:4:market", "events:remind-at:24:market"]
    );
    let step = trial.step(&Events, State::Idle, &choice("remind-at:2:market")).unwrap();
    let due_at = moment(at("2026-11-28 13:00"));
    assert_eq!(step.effects, [Effect::Remind { event: EventId("market".to_owned()), hours: 2, due_at }]);
    assert!(trial.read(&step.replies[0]).contains("28. November 2026, 13:00 Uhr"));
}

#[test]
fn it_is_never_too_late_to_be_told_so() {
    let trial = birkau().on("2026-11-28", "14:30");
    let asked = trial.step(&Events, State::Idle, &choice("remind:market")).unwrap();
    assert!(asked.effects.is_empty() && codes(&asked.replies[0]).is_empty());
    assert!(trial.read(&asked.replies[0]).contains("zu spät"));
}

#[test]
fn only_who_organises_with_registration_offers_seats() {
    let mut trial = birkau();
    let offers = |trial: &Trial, id: &str| {
        let step = trial.step(&Events, State::Idle, &choice(&format!("show:{id}"))).unwrap();
        codes(&step.replies[0])
    };
    assert!(!offers(&trial, "market").iter().any(|it| it.starts_with("events:come")));
    assert!(offers(&trial, "walk").contains(&"events:come:walk".to_owned()));
    let step = trial.step(&Events, State::Idle, &choice("come:walk")).unwrap();
    assert!(matches!(&step.effects[..], [Effect::Attend { seats: Some(2), .. }]));
    trial.agenda.coming.insert(EventId("walk".to_owned()), Seat::Coming);
    assert!(offers(&trial, "walk").contains(&"events:stay:walk".to_owned()));
}

#[test]
fn what_is_cancelled_says_so_and_offers_nothing() {
    let trial = birkau();
    let step = trial.step(&Events, State::Idle, &choice("show:off")).unwrap();
    assert!(trial.read(&step.replies[0]).contains("Abgesagt"));
    assert_eq!(codes(&step.replies[0]), ["events:list"]);
}

#[test]
fn a_button_of_an_event_that_has_gone_says_so() {
    let trial = birkau();
    for what in ["show:gone", "come:gone", "remind-at:2:gone", "remind-at:x:market"] {
        let step = trial.step(&Events, State::Idle, &choice(what)).unwrap();
        assert!(trial.read(&step.replies[0]).contains("nicht mehr"), "{what}");
    }
}

#[test]
fn an_event_goes_into_a_calendar_as_a_file() {
    let trial = birkau();
    let step = trial.step(&Events, State::Idle, &choice("file:market")).unwrap();
    let [Effect::SendFile { name, text, .. }] = &step.effects[..] else { panic!("{:?}", step.effects) };
    assert_eq!(name, "2026-11-28.ics");
    for line in ["BEGIN:VEVENT", "SUMMARY:Adventsmarkt", "DTSTART:20261128T140000Z", "LOCATION:Dorfplatz"] {
        assert!(text.contains(&format!("{line}\r\n")), "{line} in {text}");
    }
}

#[test]
fn in_a_group_nothing_personal_is_offered() {
    let mut trial = Trial::group().of_town("birkau");
    trial.agenda = birkau().agenda;
    let step = trial.step(&Events, State::Idle, &choice("show:walk")).unwrap();
    assert_eq!(codes(&step.replies[0]), ["events:file:walk", "events:list"]);
}

#[test]
fn a_weekend_that_has_begun_goes_on_from_now() {
    let trial = birkau().on("2026-11-29", "08:00");
    assert_eq!(shown(&trial, "Was ist am Wochenende los?"), ["walk"]);
    let next = Query::read(&trial.ctx(), "nächstes Wochenende").stretch.unwrap();
    assert_eq!((next.from, next.until), (at("2026-12-05 00:00"), at("2026-12-07 00:00")));
}

#[test]
fn every_language_knows_the_days() {
    for (language, question) in [
        ("en", "What is on tomorrow?"),
        ("de-simple", "Was ist morgen los?"),
        ("fr", "Que faire demain ?"),
        ("pl", "Co się jutro dzieje?"),
        ("tr", "Yarın neler var?"),
        ("uk", "Що відбувається завтра?"),
        ("ru", "Что происходит завтра?"),
        ("ar", "ماذا يحدث غدًا؟"),
        ("fa", "فردا چه خبر است؟"),
    ] {
        let trial = birkau().reading(language);
        let query = Query::read(&trial.ctx(), question);
        let stretch = query.stretch.clone().unwrap_or_else(|| panic!("{language}: {question}"));
        assert_eq!(stretch.from, at("2026-11-25 00:00"), "{language}");
        assert!(trial.step(&Events, State::Idle, &text(question)).is_some(), "{language}: {question}");
        assert!(query.words.is_empty(), "{language}: {:?}", query.words);
    }
}
