//! What a town asks in rooms, spoilt in every way we could think of: what a network would refuse above all (S13).

use std::fmt::Write;

use crate::ground::Ground;
use crate::spoilt;

#[test]
fn what_is_left_out_has_its_usual_value() {
    let content = Ground::new().read().unwrap();
    let poll = content.poll("market-day").unwrap();
    assert_eq!((poll.town.as_str(), poll.asked.most), ("belzig", 1));
    assert_eq!(poll.rooms[0].language, "de");
}

fn options(count: usize) -> String {
    (0..count).fold(String::new(), |mut all, it| {
        let _written = write!(all, "[[poll.option]]\ncode = \"day-{it}\"\nname.de = \"Tag {it}\"\n");
        all
    })
}

/// The poll with as many options, in this room.
fn with(count: usize, room: &str) -> Ground {
    let ground = Ground::new();
    let head =
        "[[poll]]\nid = \"market-day\"\nopens = 2026-12-01\ncloses = 2026-12-07\nquestion.de = \"Markt?\"\n";
    let text = format!("{head}{}[[poll.room]]\nplace = \"{room}\"\n", options(count));
    ground.write("belzig/polls.toml", text.as_bytes());
    ground
}

#[test]
fn each_network_takes_as_many_options_as_it_takes() {
    let (telegram, matrix) = ("telegram:belzig -1001234567", "matrix:belzig !abc:example.org");
    with(12, telegram).read().unwrap();
    with(20, matrix).read().unwrap();
    assert_eq!(
        with(13, telegram).faults(),
        "belzig/polls.toml:6: poll.option: 13 options. Write 2 to 12 [[poll.option]], as many as Telegram takes"
    );
    assert_eq!(
        with(21, matrix).faults(),
        "belzig/polls.toml:6: poll.option: 21 options. Write 2 to 20 [[poll.option]], as many as Matrix takes"
    );
}

#[test]
fn a_question_too_long_for_a_poll_is_refused() {
    let ground = Ground::new();
    ground.edit("belzig/polls.toml", "Markt wann?", &"ü".repeat(301));
    assert_eq!(
        ground.faults(),
        "belzig/polls.toml:5: poll.question: 301 characters in de are more than a poll takes. \
         Shorten it to 300 characters"
    );
}

spoilt! {
    an_end_before_the_beginning: "belzig/polls.toml", "2026-12-07" => "2026-11-07",
        "belzig/polls.toml:4: poll.closes: lies before the day it opens. Write the last day to vote";
    an_option_too_long: "belzig/polls.toml", "\"Samstag\"" => "\"Samstagsamstagsamstagsamstagsamstagsamstagsamstagsamstagsamstagsamstagsamstagsamstagsamstagsamstagsamstag\"",
        "belzig/polls.toml:11: poll.option.name: 105 characters in de are more than a poll takes. \
         Shorten it to 100 characters";
    two_options_with_one_code: "belzig/polls.toml", "\"saturday\"" => "\"thursday\"",
        "belzig/polls.toml:6: poll.option: \"thursday\" is the code of two options. \
         Give each option a code of its own";
    a_room_on_no_network: "belzig/polls.toml", "telegram:belzig -1001234567" => "the market place",
        "belzig/polls.toml:13: poll.room.place: \"the market place\" is not a room. \
         Write \"matrix:ACCOUNT !room:server\" or \"telegram:ACCOUNT -100123\" with the name of an account of yours and the id of a room it is in";
    a_poll_in_no_room: "belzig/polls.toml", "[[poll.room]]\nplace = \"telegram:belzig -1001234567\"\n" => "",
        "belzig/polls.toml:1: poll.room: is missing. Add the heading [[poll.room]]";
    a_question_in_no_german: "belzig/polls.toml", "question.de" => "question.uk",
        "belzig/polls.toml:5: poll.question.de: is missing. Add question.de = \"…\"";
    a_poll_asked_twice_in_one_room: "belzig/polls.toml",
        "[[poll.room]]" => "[[poll.room]]\nplace = \"telegram:belzig -1001234567\"\n[[poll.room]]",
        "belzig/polls.toml:12: poll.room: names one room twice. Remove one of the two: a room is asked once";
}
