//! The search as the rest of the house meets it: entries of a small town, questions as people type them.

use buergerdraht::search::{Entry, Index, Verdict};
use proptest::prelude::*;

fn entry(id: &str, phrasings: &[&str], answer: &str) -> Entry {
    Entry {
        id: id.to_owned(),
        question: phrasings[0].to_owned(),
        alternatives: phrasings[1..].iter().map(|it| (*it).to_owned()).collect(),
        answer: answer.to_owned(),
    }
}

/// Ten entries: id, phrasings, answer.
const TOWN: [(&str, [&str; 4], &str); 10] = [
    (
        "identity-card",
        [
            "Wie beantrage ich einen Personalausweis?",
            "Perso abgelaufen",
            "neuer Ausweis",
            "Ausweis verlängern",
        ],
        "Den Personalausweis beantragen Sie persönlich im Bürgerbüro. Bringen Sie ein Foto und den alten Ausweis mit.",
    ),
    (
        "passport",
        ["Wie bekomme ich einen Reisepass?", "Reisepass beantragen", "Pass für den Urlaub", "Express-Pass"],
        "Den Reisepass beantragen Sie im Bürgerbüro. Er kostet 70 Euro und braucht etwa sechs Wochen.",
    ),
    (
        "bulky-waste",
        [
            "Wie wird Sperrmüll abgeholt?",
            "altes Sofa entsorgen",
            "Couch abholen lassen",
            "Sperrmüll anmelden",
        ],
        "Sperrmüll melden Sie beim Abfallbetrieb an. Möbel, Matratzen und Teppiche werden vor dem Haus abgeholt.",
    ),
    (
        "waste-dates",
        ["Wann wird der Müll abgeholt?", "Abfallkalender", "wann kommt die Müllabfuhr", "gelbe Tonne Termin"],
        "Die Termine für Restmüll, Papier und gelbe Tonne stehen im Abfallkalender.",
    ),
    (
        "opening-hours",
        ["Wann hat das Rathaus geöffnet?", "Öffnungszeiten Bürgerbüro", "Sprechzeiten", "ist samstags offen"],
        "Das Rathaus ist dienstags von 9 bis 18 Uhr und donnerstags von 9 bis 16 Uhr geöffnet.",
    ),
    (
        "moving",
        ["Wie melde ich meinen Umzug an?", "Wohnsitz ummelden", "Ich bin umgezogen", "neue Adresse melden"],
        "Melden Sie sich innerhalb von zwei Wochen im Bürgerbüro an. Sie brauchen die Bestätigung des Vermieters.",
    ),
    (
        "dog-tax",
        ["Wie melde ich meinen Hund an?", "Hundesteuer", "Was kostet ein Hund", "Hund abmelden"],
        "Für jeden Hund ist Hundesteuer zu zahlen. Sie melden ihn in der Kämmerei an.",
    ),
    (
        "street-lamp",
        ["Eine Straßenlaterne ist kaputt", "Laterne defekt melden", "Straße ist dunkel", "Lampe geht nicht"],
        "Defekte Laternen melden Sie dem Bauhof mit Straße und Hausnummer.",
    ),
    (
        "wedding",
        [
            "Wie melde ich eine Hochzeit an?",
            "Heiraten im Standesamt",
            "Trauung Termin",
            "Eheschließung anmelden",
        ],
        "Eheschließungen melden Sie im Standesamt an, frühestens sechs Monate vorher.",
    ),
    (
        "nursery",
        [
            "Wie bekomme ich einen Kitaplatz?",
            "Kindergarten anmelden",
            "Krippe freie Plätze",
            "Betreuung für mein Kind",
        ],
        "Den Platz beantragen Sie in der Wunschkita und bei der Stadt.",
    ),
];

fn town() -> Vec<Entry> {
    TOWN.iter().map(|(id, phrasings, answer)| entry(id, phrasings, answer)).collect()
}

fn first(index: &Index, question: &str) -> String {
    index.ask(question).hits.first().map(|hit| hit.id.clone()).unwrap_or_default()
}

#[test]
fn everyday_wording_finds_its_entry() {
    let index = Index::build("de", &town());
    for (question, id) in [
        ("perso abgelaufen", "identity-card"),
        ("Wo kann ich meine couch loswerden", "bulky-waste"),
        ("Sperrmuell abhohlen", "bulky-waste"),
        ("wann ist das rathaus offen?", "opening-hours"),
        ("bin umgezogen was nun", "moving"),
        ("Laterne vor meinem Haus ist kapput", "street-lamp"),
        ("Was kostet mein Hund?", "dog-tax"),
    ] {
        assert_eq!(first(&index, question), id, "{question}");
    }
}

#[test]
fn a_plain_question_is_answered() {
    let index = Index::build("de", &town());
    for question in
        ["perso abgelaufen", "Wann wird der Müll abgeholt?", "Couch abholen lassen", "Hundesteuer"]
    {
        let ranking = index.ask(question);
        assert!(matches!(ranking.verdict(), Verdict::Answer(_)), "{question}: {ranking:?}");
    }
}

#[test]
fn gibberish_and_empty_questions_are_not_found() {
    let index = Index::build("de", &town());
    for question in ["asdf qwer", "", "???", "🦆🦆🦆", "zzzz", " \n\t"] {
        let ranking = index.ask(question);
        assert!(matches!(ranking.verdict(), Verdict::NotFound(_)), "{question:?}: {ranking:?}");
    }
}

#[test]
fn what_the_town_does_not_know_is_not_answered() {
    let index = Index::build("de", &town());
    for question in ["Wie wird das Wetter morgen?", "Ergebnisse im Fußball", "Rezept für Kartoffelsuppe"] {
        let ranking = index.ask(question);
        assert!(!matches!(ranking.verdict(), Verdict::Answer(_)), "{question}: {ranking:?}");
    }
}

#[test]
fn umlauts_may_be_typed_in_any_way() {
    let index = Index::build("de", &town());
    let spellings = [
        "Sperrmüll für Möbel",
        "sperrmuell fuer moebel",
        "Sperrmu\u{308}ll fu\u{308}r Mo\u{308}bel",
        "SPERRMULL FUR MOBEL",
    ];
    let rankings: Vec<_> = spellings.iter().map(|it| index.ask(it)).collect();
    assert!(rankings.iter().all(|it| *it == rankings[0]), "{rankings:?}");
}

#[test]
fn a_typo_in_every_word_still_finds_the_entry() {
    let index = Index::build("de", &town());
    for (question, id) in [
        ("Presonalausweis beantargen", "identity-card"),
        ("Riesepas fur Urlub", "passport"),
        ("Wonsitz umelden", "moving"),
        ("Heirathen im Standsamt", "wedding"),
        ("Kindergrten anmeldn", "nursery"),
    ] {
        assert_eq!(first(&index, question), id, "{question}");
    }
}

#[test]
fn the_order_of_the_entries_does_not_matter() {
    let forwards = town();
    let mut backwards = town();
    backwards.reverse();
    let (one, other) = (Index::build("de", &forwards), Index::build("de", &backwards));
    for question in ["Müll", "anmelden", "Wie melde ich meinen Hund an?", "bürgerbüro termin"] {
        let (one, other) = (one.ask(question), other.ask(question));
        assert_eq!(one.hits.len(), other.hits.len());
        for (a, b) in one.hits.iter().zip(&other.hits) {
            assert_eq!(a.id, b.id, "{question}");
            assert!((a.confidence - b.confidence).abs() < 1e-3, "{question}: {a:?} {b:?}");
        }
    }
}

#[test]
fn the_same_question_gets_the_same_ranking() {
    let (one, other) = (Index::build("de", &town()), Index::build("de", &town()));
    assert_eq!(one.ask("Ausweis oder Pass?"), other.ask("Ausweis oder Pass?"));
}

#[test]
fn an_empty_index_finds_nothing() {
    let index = Index::build("de", &[]);
    assert!(index.is_empty());
    assert_eq!(index.ask("Wann hat das Rathaus offen?").verdict(), Verdict::NotFound(Vec::new()));
}

#[test]
fn a_lone_entry_can_be_found_and_declined() {
    let index = Index::build("de", &town()[..1]);
    assert_eq!(index.len(), 1);
    assert_eq!(first(&index, "neuer ausweis"), "identity-card");
    assert!(matches!(index.ask("asdf qwer").verdict(), Verdict::NotFound(_)));
}

#[test]
fn entries_without_question_or_answer_do_no_harm() {
    let mut entries = town();
    entries.push(Entry { id: "blank".to_owned(), ..Entry::default() });
    entries.push(Entry {
        id: "answer-only".to_owned(),
        answer: "Pilze sammeln ist erlaubt.".to_owned(),
        ..Entry::default()
    });
    let index = Index::build("de", &entries);
    assert_eq!(first(&index, "pilze sammeln"), "answer-only");
    assert!(index.ask("pilze ausweis hund").hits.iter().all(|hit| hit.id != "blank"));
}

#[test]
fn a_question_of_4096_characters_is_read_to_its_end() {
    let index = Index::build("de", &town());
    let mut question = "xy ".repeat(1_350);
    question.push_str("Hundesteuer Hund anmelden");
    assert!(question.len() < 4_096);
    assert_eq!(first(&index, &question), "dog-tax");
}

#[test]
fn other_scripts_and_unknown_languages_are_searched_as_well() {
    let index = Index::build(
        "uk",
        &[
            entry("hours", &["Коли відкрита ратуша?", "години роботи"], "Ратуша відкрита у вівторок."),
            entry("card", &["Як отримати посвідчення?", "новий паспорт"], "Зверніться до бюро."),
        ],
    );
    assert_eq!(first(&index, "коли відкрито ратушу"), "hours");
    let index = Index::build(
        "ar",
        &[
            entry("hours", &["متى يفتح مبنى البلدية؟"], "يفتح يوم الثلاثاء."),
            entry("school", &["كيف أسجل طفلي في المدرسة؟"], "سجله في المدرسة."),
        ],
    );
    assert_eq!(first(&index, "تسجيل طفل في مدرسه"), "school");
    let index =
        Index::build("xx", &[entry("a", &["foo bar baz"], ""), entry("b", &["completely other"], "")]);
    assert_eq!(first(&index, "fooo bar"), "a");
}

#[test]
fn confidences_are_shares_and_never_rise_down_the_list() {
    let index = Index::build("de", &town());
    for question in ["anmelden", "Müll", "Hund", "wie bekomme ich", "asdf"] {
        let hits = index.ask(question).hits;
        assert!(hits.iter().all(|hit| (0.0..=1.0).contains(&hit.confidence)), "{hits:?}");
        assert!(hits.is_sorted_by(|a, b| b.confidence <= a.confidence), "{hits:?}");
    }
}

proptest! {
    #[test]
    fn no_question_makes_it_panic(question in ".{0,200}") {
        let index = Index::build("de", &town());
        let ranking = index.ask(&question);
        prop_assert!(ranking.hits.len() <= 10);
        prop_assert!(ranking.hits.iter().all(|hit| (0.0..=1.0).contains(&hit.confidence)));
        let _ = ranking.verdict();
    }

    #[test]
    fn no_entry_makes_it_panic(texts in proptest::collection::vec((".{0,40}", ".{0,40}", ".{0,400}"), 0..8), question in ".{0,40}") {
        let entries: Vec<Entry> = texts
            .into_iter()
            .enumerate()
            .map(|(n, (question, alternative, answer))| Entry { id: n.to_string(), question, alternatives: vec![alternative], answer })
            .collect();
        for language in ["de", "ar", "tr", "", "-"] {
            let index = Index::build(language, &entries);
            prop_assert!(index.ask(&question).hits.len() <= entries.len());
        }
    }

    #[test]
    fn an_entrys_own_phrasing_finds_it(n in 0_usize..10, which in 0_usize..4) {
        let town = town();
        let phrasings: Vec<&String> = std::iter::once(&town[n].question).chain(&town[n].alternatives).collect();
        let index = Index::build("de", &town);
        prop_assert_eq!(first(&index, phrasings[which]), town[n].id.clone());
    }
}
