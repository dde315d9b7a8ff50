//! The first command of the README, as a resident meets it: the real program, its input and output in pipes.

#[path = "terminal/calendar.rs"]
mod calendar;
#[path = "terminal/post.rs"]
mod post;
#[path = "terminal/report.rs"]
mod report;
#[path = "terminal/resident.rs"]
mod resident;

use resident::Resident;

/// The help, without what is only said at the first contact.
fn help(resident: &Resident) -> String {
    resident.says("/start");
    resident.says("/help")
}

#[test]
fn the_questions_of_the_readme_are_answered_in_their_order() {
    let said = Resident::speaking("de_DE.UTF-8").says(
        "perso abgelaufen\nWo kann ich meine couch loswerden\nколи відкрито ратушу\nes brennt\nasdf qwer\n",
    );
    let answers = ["Ausweis", "Sperrmüll", "Ратуша", "112"];
    let places: Vec<_> = answers.iter().map(|it| said.find(it)).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?} in {said}");
    assert!(said.split("112").last().is_some_and(|it| 80 < it.len()), "no word on nonsense in {said}");
}

#[test]
fn a_choice_is_picked_by_its_number_a_word_or_its_label() {
    let picked = ["2", "2.", "zwei", "Wiesenburg/Mark", "wiesenburg"].map(|typed| {
        let ana = Resident::speaking("de_DE.UTF-8");
        assert!(ana.says("/town").contains("2. Wiesenburg/Mark"));
        ana.says(typed)
    });
    assert!(picked[0].contains("Wiesenburg/Mark"), "{}", picked[0]);
    assert!(picked.iter().all(|it| *it == picked[0]), "{picked:?}");
}

#[test]
fn a_language_is_chosen_and_kept_over_a_restart() {
    let (ana, bo) = (Resident::speaking("de_DE.UTF-8"), Resident::speaking("pl_PL.UTF-8"));
    assert!(ana.says("/language").contains("Polski"));
    ana.says("Polski");
    assert_eq!(ana.says("/help"), help(&bo));
}

#[test]
fn the_terminals_language_is_taken_as_a_hint() {
    let helps = ["de_DE.UTF-8", "en_GB", "uk_UA.UTF-8"].map(|it| help(&Resident::speaking(it)));
    assert!(helps[0] != helps[1] && helps[1] != helps[2], "{helps:?}");
    for none in ["C", "POSIX", "C.UTF-8", "xx_YY"] {
        assert_eq!(help(&Resident::speaking(none)), helps[0], "{none}");
    }
}

#[test]
fn arabic_is_answered_in_arabic() {
    let said = Resident::speaking("de_DE.UTF-8").says("متى تفتح البلدية؟");
    let arabic = said.chars().filter(|it| ('\u{600}'..='\u{6ff}').contains(it)).count();
    assert!(200 < arabic, "{said}");
    assert!(said.contains("\u{2068}115\u{2069}"), "foreign bits must stand apart: {said}");
}

#[test]
fn five_thousand_characters_are_one_question() {
    let ana = Resident::speaking("de_DE.UTF-8");
    let help = help(&ana);
    let said = ana.says(format!("{}\n/help\n", "Sperrmüll ".repeat(500)));
    assert!(said.ends_with(&help), "{said}");
    assert!(help.len() < said.len(), "the long question went unanswered");
}

#[test]
fn bytes_that_are_no_utf_8_are_met_with_an_answer() {
    let ana = Resident::speaking("de_DE.UTF-8");
    let help = help(&ana);
    let said = ana.says(b"\xff\xfe\x00\xc3(\x80\n/help\n");
    assert!(said.ends_with(&help), "{said}");
    assert!(help.len() < said.len(), "the strange line went unanswered");
}

#[test]
fn umlauts_of_an_old_file_are_read_like_those_of_a_new_one() {
    let said = [&b"Sperrm\xfcll abholen lassen\n"[..], "Sperrmüll abholen lassen\n".as_bytes()]
        .map(|it| Resident::speaking("de_DE.UTF-8").says(it));
    assert_eq!(said[0], said[1]);
}

#[test]
fn empty_lines_say_nothing() {
    let (ana, bo) = (Resident::speaking("de_DE.UTF-8"), Resident::speaking("de_DE.UTF-8"));
    assert_eq!(ana.says("\n \r\n\t\n/help\r\n\n"), bo.says("/help"));
    assert_eq!(ana.says(""), "");
}

#[test]
fn a_line_without_an_end_is_a_line() {
    let (ana, bo) = (Resident::speaking("de_DE.UTF-8"), Resident::speaking("de_DE.UTF-8"));
    assert_eq!(ana.says(b"/help"), bo.says("/help\n"));
}

#[test]
fn two_residents_of_one_database_do_not_know_each_other() {
    let ana = Resident::speaking("de_DE.UTF-8");
    let bo = ana.neighbour("bo");
    assert!(ana.says("/language").contains("Polski"));
    ana.says("Polski");
    let german = help(&Resident::speaking("de_DE.UTF-8"));
    assert_eq!(help(&bo), german);
    assert_ne!(ana.says("/help"), german);
}

#[test]
fn who_stops_reading_ends_the_talk_without_a_complaint() {
    let ana = Resident::speaking("de_DE.UTF-8");
    let mut talk = ana.talks();
    talk.stops_reading();
    talk.types("/help\n/help\n");
    talk.ends();
}

#[test]
fn a_killed_talk_goes_on_and_repeats_nothing_that_was_over() {
    let ana = Resident::speaking("de_DE.UTF-8");
    let (help, topics) = (help(&ana), ana.says("/topics"));
    for round in 0..6 {
        let mut talk = ana.talks();
        talk.types("/help\n/topics\n");
        // Each round a little further into the second answer: before it, within it, behind it.
        talk.reads(help.len() + round * topics.len() / 5);
        talk.dies();
        let repeated = ana.says("");
        // The one that was on its way may come again; if that was the second, the first was over.
        let in_doubt = if round == 0 { &help } else { &topics };
        let is_in_doubt = repeated.is_empty() || repeated == *in_doubt;
        assert!(is_in_doubt, "round {round}: over and said again: {repeated}");
        assert_eq!(ana.says("/help"), help, "round {round}");
    }
}
