//! Where events and news come from, spoilt in every way we could think of.

use buergerdraht::content::{SourceKind, Whereabouts};

use crate::ground::Ground;
use crate::spoilt;

#[test]
fn the_ground_itself_is_good() {
    let ground = Ground::new();
    let content = ground.read().unwrap();
    let town = content.town("belzig").unwrap();
    let library = town.source("library").unwrap();
    assert_eq!((library.kind, library.every.line()), (SourceKind::Ics, "0 * * * *"));
    assert_eq!(library.at, Whereabouts::Url("https://example.org/library.ics".to_owned()));
    let waste = town.source("waste").unwrap();
    assert_eq!(waste.at, Whereabouts::File(ground.path().join("belzig/waste.ics")));
    assert_eq!(content.interests.topic("music").unwrap().name("de"), "Musik");
}

#[test]
fn a_town_needs_no_sources_and_nobody_needs_interests() {
    let ground = Ground::new();
    ground.remove("belzig/announcements.toml");
    ground.remove("belzig/sources.toml");
    ground.remove("interests.toml");
    let content = ground.read().unwrap();
    assert!(content.towns[0].sources.is_empty() && content.interests.topics.is_empty());
}

spoilt! {
    a_source_of_no_known_kind: "belzig/sources.toml", "\"ics\"" => "\"isc\"",
        "belzig/sources.toml:4: source.kind: no kind of source \"isc\". \
         Write one of: ics, feed, smart-village, oparl, waste (did you mean \"ics\"?)";
    a_source_nobody_can_find: "belzig/sources.toml", "url = \"https://example.org/library.ics\"\n" => "",
        "belzig/sources.toml:1: source.url: nobody knows where to look. \
         Add url = \"https://…\", or file = \"…\" with the name of a file beside this one";
    a_source_in_two_places: "belzig/sources.toml", "kind = \"waste\"" => "kind = \"waste\"\nurl = \"https://example.org\"",
        "belzig/sources.toml:14: source.file: stands beside url, and only one of them can be. Keep one of the two lines";
    a_source_that_is_no_web_page: "belzig/sources.toml", "https://example.org/library.ics" => "webcal://example.org",
        "belzig/sources.toml:5: source.url: \"webcal://example.org\" is not the address of a web page. \
         Write the whole address, beginning with https://";
    a_file_that_is_not_there: "belzig/sources.toml", "waste.ics" => "wste.ics",
        "belzig/sources.toml:13: source.file: there is no file \"wste.ics\" here. Put it beside this one or mend its name";
    a_file_from_elsewhere: "belzig/sources.toml", "waste.ics" => "../../etc/passwd",
        "belzig/sources.toml:13: source.file: \"../../etc/passwd\" leads out of this folder. \
         Put the file beside this one and write its name alone";
    a_timetable_in_words: "belzig/sources.toml", "streets = [" => "every = \"hourly\"\nstreets = [",
        "belzig/sources.toml:14: source.every: \"hourly\" is no line of cron. \
         Write five fields: minute, hour, day, month, day of the week, such as \"30 6 * * *\"";
    a_day_of_the_week_by_number: "belzig/sources.toml", "streets = [" => "every = \"0 8 * * 1\"\nstreets = [",
        "belzig/sources.toml:14: source.every: \"0 8 * * 1\" is no line of cron. \
         Write days of the week by their names, such as \"0 8 * * mon-fri\"";
    a_topic_nobody_knows: "belzig/sources.toml", "\"music\"" => "\"musik\"",
        "belzig/sources.toml:6: source.topics: no topic \"musik\". Write one of: music (did you mean \"music\"?)";
    a_district_of_another_town: "belzig/sources.toml", "\"luebnitz\"" => "\"reetz\"",
        "belzig/sources.toml:7: source.districts: no district of Bad Belzig \"reetz\". Write one of: luebnitz, hagelberg";
    an_audience_nobody_knows: "belzig/sources.toml", "\"children\"" => "\"childs\"",
        "belzig/sources.toml:8: source.audiences: no audience \"childs\". Write one of: children";
    streets_of_a_library: "belzig/sources.toml", "kind = \"ics\"" => "streets = \"Markt\"\nkind = \"ics\"",
        "belzig/sources.toml:4: source.streets: only a waste tour goes through streets. \
         Write kind = \"waste\" or remove the line";
    two_sources_of_one_id: "belzig/sources.toml", "id = \"waste\"" => "id = \"library\"",
        "belzig/sources.toml:10: source.id: \"library\" is already in belzig/sources.toml:2. \
         Give one of them another id or remove it";
    a_source_without_a_name: "belzig/sources.toml", "name.de = \"Bibliothek\"\n" => "",
        "belzig/sources.toml:1: source.name: is missing. Add name.de = \"…\"";
    an_interest_without_german: "interests.toml", "name.de" => "name.en",
        "interests.toml:3: topic.name.de: is missing. Add name.de = \"…\"";
    an_interest_without_words: "interests.toml", "[\"Konzert\"]" => "[\"!\"]",
        "interests.toml:4: topic.words.de: a phrase without words. \
         Write one or more words into each pair of quotes or remove the line";
}
