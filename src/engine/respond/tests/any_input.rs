//! Whatever people send, in whatever order: nobody is left without an answer, no button leads nowhere.

use std::sync::LazyLock;
use std::time::Duration;

use proptest::prelude::*;

use super::*;
use crate::dialogue::Word;
use crate::engine::trial::NOW;
use crate::line;
use crate::model::Place;

/// Telegram's limit for the data behind a button.
const LONGEST_CODE: usize = 64;

/// In hours: mostly now, sometimes late, sometimes too late.
const AGES: [u64; 5] = [0, 0, 0, 15, 200];

static DESK: LazyLock<Desk> = LazyLock::new(desk);

/// What somebody does; a press is of one of the buttons they were shown.
#[derive(Clone, Debug)]
enum Deed {
    Says(Content),
    Presses(prop::sample::Index),
    Types(prop::sample::Index),
}

fn words() -> impl Strategy<Value = String> {
    let known = [
        "Perso abgelaufen",
        "Mensch",
        "Sprache",
        "ja",
        "nein danke",
        "zurück",
        "2",
        "drei",
        "Birkau",
        "löschen",
        "українська",
        "klingonisch",
        "asdf qwer",
        "stop",
        "Ortsteil",
        "/start",
        "🙂",
        "",
        "\u{202e}abc",
        "\0",
    ];
    prop_oneof![prop::sample::select(known.to_vec()).prop_map(str::to_owned), "\\PC{0,40}"]
}

fn content() -> impl Strategy<Value = Content> {
    let names: Vec<&str> = Word::ALL.iter().map(|it| it.name()).chain(["concern", ""]).collect();
    prop_oneof![
        4 => words().prop_map(Content::Text),
        2 => (prop::sample::select(names.clone()), prop::sample::select(names))
            .prop_map(|(name, rest)| command(name, rest)),
        1 => words().prop_map(|text| Content::Edited { text }),
        1 => prop::option::of(words()).prop_map(|caption| photo(caption.as_deref(), None)),
        1 => "[a-z:-]{0,70}".prop_map(|code| pressed(&code)),
        1 => Just(Content::Location(Place { latitude: 52.0, longitude: 12.0, name: None })),
        1 => Just(Content::Sealed),
        1 => Just(Content::Unsupported { kind: "poll".to_owned() }),
    ]
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        3 => content().prop_map(Deed::Says),
        2 => any::<prop::sample::Index>().prop_map(Deed::Presses),
        1 => any::<prop::sample::Index>().prop_map(Deed::Types),
    ]
}

/// A person and all the buttons they were ever shown.
#[derive(Default)]
struct Person {
    profile: Profile,
    talk: Talk,
    shown: Vec<Choice>,
}

impl Person {
    fn hear(&self, content: Content, number: usize, hours_ago: u64) -> Response {
        let at = NOW.minus(Duration::from_hours(hours_ago));
        let said = Inbound { message_id: Some(number.to_string()), at, ..inbound(content) };
        respond(&DESK, &said, &Known::default(), self.profile.clone(), self.talk.clone())
    }

    fn remember(&mut self, response: Response) {
        self.talk = response.talk;
        for effect in response.effects {
            match effect {
                Effect::SetProfile(profile) => self.profile = profile,
                Effect::ForgetMe => (self.profile, self.talk) = (Profile::default(), Talk::default()),
                Effect::AskTownHall(_)
                | Effect::Rate { .. }
                | Effect::OpenCase { .. }
                | Effect::AddToCase(_)
                | Effect::WithdrawCase(_)
                | Effect::TellOriginal(_)
                | Effect::ClaimCase { .. }
                | Effect::Participate { .. }
                | Effect::TellMyData { .. }
                | Effect::Subscribe(_)
                | Effect::Unsubscribe
                | Effect::Remind { .. }
                | Effect::DropReminder { .. }
                | Effect::Attend { .. }
                | Effect::StayAway { .. }
                | Effect::SendFile { .. }
                | Effect::WithdrawConsent { .. } => (),
            }
        }
        self.shown.extend(response.messages.into_iter().flat_map(|it| it.choices));
    }

    /// What the deed comes to, given what they were shown.
    fn does(&self, deed: Deed) -> Content {
        match deed {
            Deed::Says(content) => content,
            Deed::Presses(_) | Deed::Types(_) if self.shown.is_empty() => text("Hallo"),
            Deed::Presses(index) => match &index.get(&self.shown).action {
                Action::Code(code) => pressed(code),
                Action::Private(start) => command("start", start),
            },
            Deed::Types(index) => text(&index.get(&self.shown).label),
        }
    }
}

fn is_gone(message: &Outbound) -> bool {
    message.text.text == DESK.languages.label(&message.language, &line!("choices-gone"))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn nobody_is_left_without_an_answer_and_no_fresh_button_leads_nowhere(
        deeds in prop::collection::vec((deed(), prop::sample::select(AGES.to_vec())), 1..12),
    ) {
        let mut ana = Person::default();
        for (number, (deed, hours_ago)) in deeds.into_iter().enumerate() {
            let content = ana.does(deed);
            let response = ana.hear(content.clone(), number, hours_ago);
            prop_assert!(!response.messages.is_empty(), "silence after {content:?}");
            prop_assert!(response.messages.iter().all(|it| !it.text.text.trim().is_empty()));
            let offered: Vec<String> =
                response.messages.iter().flat_map(codes).map(str::to_owned).collect();
            ana.remember(response);
            for code in offered {
                prop_assert!(code.len() <= LONGEST_CODE, "{code}");
                let pressed = ana.hear(pressed(&code), usize::MAX, 0);
                prop_assert!(!pressed.messages.is_empty() && !pressed.messages.iter().any(is_gone), "{code}");
            }
        }
    }
}
