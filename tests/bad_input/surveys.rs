//! Surveys, spoilt in every way we could think of: loops and dead ends above all (S9).

use buergerdraht::content::survey::{Anonymity, Change, Show};

use crate::ground::Ground;
use crate::spoilt;

#[test]
fn what_is_left_out_has_its_usual_value() {
    let content = Ground::new().read().unwrap();
    let survey = content.survey("bus").unwrap();
    assert_eq!((survey.anonymity, survey.change), (Anonymity::Anonymous, Change::UntilTheEnd));
    assert_eq!((survey.smallest, survey.show, survey.town.as_deref()), (5, Show::Everybody, Some("belzig")));
}

#[test]
fn one_survey_is_one_tally_in_all_towns() {
    let ground = Ground::new();
    let text = std::fs::read_to_string(ground.path().join("belzig/surveys/bus.toml")).unwrap();
    ground.write("surveys/all.toml", text.as_bytes());
    let said = ground.faults();
    let problem = "belzig/surveys/bus.toml:1: id: \"bus\" is already in ";
    assert!(
        said.starts_with(problem) && said.ends_with("Give one of them another id or remove it"),
        "{said}"
    );
}

spoilt! {
    a_question_that_looks_ahead: "belzig/surveys/bus.toml", "question = \"how\"" => "question = \"why\"",
        "belzig/surveys/bus.toml:19: question.only_if.question: no earlier question \"why\". Write one of: how";
    a_question_that_asks_itself: "belzig/surveys/bus.toml", "question = \"rate\"" => "question = \"why\"",
        "belzig/surveys/bus.toml:24: question.only_if.question: no earlier question \"why\". \
         Write one of: how, rate";
    a_condition_on_an_answer_nobody_can_give: "belzig/surveys/bus.toml", "is = \"bus\"" => "is = \"bsu\"",
        "belzig/surveys/bus.toml:19: question.only_if.is: no answer \"bsu\" to \"how\". \
         Write one of: bus, car (did you mean \"bus\"?)";
    a_condition_that_always_holds: "belzig/surveys/bus.toml", "is = \"bus\"" => "is = [\"bus\", \"car\"]",
        "belzig/surveys/bus.toml:19: question.only_if.is: names every answer. \
         Leave some out, or remove the condition";
    a_question_no_answers_lead_to: "belzig/surveys/bus.toml",
        "is = [\"1\", \"2\"] }]" => "is = [\"1\", \"2\"] }, { question = \"how\", is = \"car\" }]",
        "belzig/surveys/bus.toml:24: question.only_if: no answers lead to this question. \
         Change only_if so that some answers lead here, or remove the question";
    an_end_before_the_beginning: "belzig/surveys/bus.toml", "2026-12-31" => "2026-10-31",
        "belzig/surveys/bus.toml:3: closes: lies before the day it opens. Write the last day to take part";
    a_picture_in_an_anonymous_survey: "belzig/surveys/bus.toml", "kind = \"text\"" => "kind = \"photo\"",
        "belzig/surveys/bus.toml:23: question.kind: a picture leads to whose it is, so nothing is anonymous. \
         Ask for it in a survey with anonymity = \"pseudonymous\" or \"named\"";
    final_answers_that_carry_a_name: "belzig/surveys/bus.toml",
        "anonymity = \"anonymous\"" => "anonymity = \"named\"\nfinal = true",
        "belzig/surveys/bus.toml:5: final: only anonymous answers can be final when sent. \
         Remove the line, or write anonymity = \"anonymous\"";
    groups_of_two: "belzig/surveys/bus.toml", "title.de" => "smallest = 2\ntitle.de",
        "belzig/surveys/bus.toml:6: smallest: a group of 2 would tell who said what. \
         Write 3 or more, or remove the line for 5";
    a_breakdown_by_text: "belzig/surveys/bus.toml", "breakdown = \"district\"" => "breakdown = \"why\"",
        "belzig/surveys/bus.toml:5: breakdown: \"why\" tells no groups apart. \
         Write one of: district, language, how";
    a_scale_that_goes_nowhere: "belzig/surveys/bus.toml", "to = 5" => "to = 1",
        "belzig/surveys/bus.toml:16: question.to: 1 makes no scale that begins with 1. \
         Write a number from 2 to 11\n\
         belzig/surveys/bus.toml:24: question.only_if.is: names every answer. \
         Leave some out, or remove the condition\n\
         belzig/surveys/bus.toml:24: question.only_if.is: no answer \"2\" to \"rate\". Write one of: 1";
    a_key_of_another_kind: "belzig/surveys/bus.toml", "to = 5" => "to = 5\npoints = 3",
        "belzig/surveys/bus.toml:17: question.points: means nothing to a question of the kind \"scale\". Remove it";
    two_options_of_one_code: "belzig/surveys/bus.toml", "code = \"car\"" => "code = \"bus\"",
        "belzig/surveys/bus.toml:12: question.option: \"bus\" is the code of the options in lines 12 and 12. \
         Give each option a code of its own\n\
         belzig/surveys/bus.toml:19: question.only_if.is: names every answer. \
         Leave some out, or remove the condition";
    two_options_of_one_name: "belzig/surveys/bus.toml", "\"Auto\"" => "\"BUS\"",
        "belzig/surveys/bus.toml:12: question.option: the options in lines 12 and 12 have one name in de. \
         Give each option a name of its own";
    a_code_that_does_not_fit_behind_a_button: "belzig/surveys/bus.toml", "id = \"why\"" => "id = \"why-are-you-not-content\"",
        "belzig/surveys/bus.toml:22: question.id: 23 characters do not fit behind a button. \
         Shorten it to 16 characters";
    a_district_of_another_town: "belzig/surveys/bus.toml", "title.de" => "districts = \"hagelburg\"\ntitle.de",
        "belzig/surveys/bus.toml:6: districts: no district \"hagelburg\". \
         Write one of: luebnitz, hagelberg (did you mean \"hagelberg\"?)";
}
