//! When and where a town tells what is on, spoilt in every way we could think of.

use crate::spoilt;

spoilt! {
    an_hour_that_is_none: "belzig/announcements.toml", "08:00" => "25:00",
        "belzig/announcements.toml:1: digest_at: \"25:00\" is not a time. \
         Write hours and minutes with two digits each, such as \"09:00\"";
    a_team_the_town_does_not_have: "belzig/announcements.toml", "digest_at" => "team = \"offices\"\ndigest_at",
        "belzig/announcements.toml:1: team: no team \"offices\" in Bad Belzig. \
         Write one of: works, office (did you mean \"office\"?)";
    a_language_nobody_speaks: "belzig/announcements.toml", "audiences" => "language = \"klingon\"\naudiences",
        "belzig/announcements.toml:4: room.language: no language \"klingon\". \
         Write one of: de, de-simple, en, uk";
    a_room_on_no_network: "belzig/announcements.toml", "telegram:belzig -1001234567" => "the market place",
        "belzig/announcements.toml:3: room.place: \"the market place\" is not a room. \
         Write \"matrix:ACCOUNT !room:server\" or \"telegram:ACCOUNT -100123\" with the name of an account of yours and the id of a room it is in";
    a_room_for_an_audience_nobody_knows: "belzig/announcements.toml", "\"children\"" => "\"childs\"",
        "belzig/announcements.toml:4: room.audiences: Bad Belzig has no \"childs\" among its audiences. \
         Write one of: children";
    a_room_for_a_district_of_another_town: "belzig/announcements.toml", "\"luebnitz\"" => "\"reetz\"",
        "belzig/announcements.toml:5: room.districts: Bad Belzig has no \"reetz\" among its districts. \
         Write one of: luebnitz, hagelberg";
    a_room_for_a_source_that_is_a_waste_tour: "belzig/announcements.toml", "[\"library\"]" => "[\"waste\"]",
        "belzig/announcements.toml:6: room.sources: Bad Belzig has no \"waste\" among its sources. \
         Write one of: library";
    a_room_for_a_topic_nobody_knows: "belzig/announcements.toml", "\"music\"" => "\"musik\"",
        "belzig/announcements.toml:7: room.topics: Bad Belzig has no \"musik\" among its topics. \
         Write one of: music (did you mean \"music\"?)";
    a_room_for_a_tour_that_is_none: "belzig/announcements.toml", "topics" => "waste = [\"wast\"]\ntopics",
        "belzig/announcements.toml:7: room.waste: Bad Belzig has no \"wast\" among its waste tours. \
         Write one of: waste (did you mean \"waste\"?)";
    a_writer_who_has_no_address: "belzig/announcements.toml", "[[room]]" => "post_writers = [\"Presse\"]\n[[room]]",
        "belzig/announcements.toml:2: post_writers: \"presse\" is neither a mail address nor a domain. \
         Write \"name@bad-belzig.example\", or \"@bad-belzig.example\" for all of them";
    posts_by_anybody: "belzig/announcements.toml", "[[room]]" => "post_writers = [\"@gmx.de\"]\n[[room]]",
        "belzig/announcements.toml:2: post_writers: anybody can have an address at gmx.de. \
         Name the whole address of each person";
    a_whole_domain_that_releases: "belzig/announcements.toml", "[[room]]" => "post_releasers = [\"@belzig.example\"]\n[[room]]",
        "belzig/announcements.toml:2: post_releasers: \"@belzig.example\" is not a mail address. \
         Write it as post_releasers = [\"hauptamt@bad-belzig.example\"]";
    alone_in_words: "belzig/announcements.toml", "[[room]]" => "post_alone = \"ja\"\n[[room]]",
        "belzig/announcements.toml:2: post_alone: expected true or false, found text. Write post_alone = true";
}
