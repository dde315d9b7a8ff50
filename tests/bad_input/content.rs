//! The town's files, spoilt in every way we could think of.

use crate::ground::{Ground, languages};
use crate::spoilt;

#[test]
fn the_ground_itself_is_good() {
    let content = Ground::new().read().unwrap();
    let town = content.town("belzig").unwrap();
    assert_eq!(town.faq("id-card").unwrap().office.as_ref().unwrap().name("en"), "Bürgerbüro");
    assert_eq!(town.district_named("luebnitz").unwrap().id, "luebnitz");
    assert_eq!(content.topic("papers").unwrap().name("de-simple"), "Ausweise");
}

spoilt! {
    broken_toml: "faq/papers.toml", "\"Bürgerbüro\"" => "\"Bürgerbüro",
        "faq/papers.toml:8: owner: not valid TOML: invalid basic string, expected `\"`. \
         Close the text with the same quotes it begins with: \"…\", or \"\"\"…\"\"\" over several lines";
    the_same_key_twice: "belzig/town.toml", "name = \"Bad Belzig\"" => "name = \"Bad Belzig\"\nname = \"Belzig\"",
        "belzig/town.toml:2: name: not valid TOML: duplicate key. Keep one of the two and remove the other";
    an_unknown_key: "faq/papers.toml", "office" => "offcie",
        "faq/papers.toml:4: faq.offcie: unknown key. Write one of: id, topic, office, ours, hours, as_of, \
         review_by, owner, link, opens (did you mean \"office\"?)\n\
         faq/papers.toml:5: faq.hours: nobody is named whose hours to show. \
         Add office = \"…\" with the id of a place or body";
    a_missing_key: "faq/papers.toml", "owner = \"Bürgerbüro\"\n" => "",
        "faq/papers.toml:1: faq.owner: is missing. Add owner = \"Bürgerbüro\"";
    a_missing_id: "belzig/faq/own.toml", "id = \"dog-tax\"\n" => "",
        "belzig/faq/own.toml:1: faq.id: is missing. Add id = \"some-name\"";
    an_empty_text: "faq/papers.toml", "\"Bürgerbüro\"" => "\" \"",
        "faq/papers.toml:8: faq.owner: is empty. Write text between the quotes of owner or remove the line";
    text_where_a_flag_belongs: "faq/papers.toml", "hours = true" => "hours = \"yes\"",
        "faq/papers.toml:5: faq.hours: expected true or false, found text. Write hours = true";
    a_number_where_text_belongs: "belzig/town.toml", "\"Bad Belzig\"" => "7",
        "belzig/town.toml:1: name: expected text in quotes, found a number. Write name = \"…\"";
    a_date_in_quotes: "faq/papers.toml", "2026-10-01" => "\"2026-10-01\"",
        "faq/papers.toml:6: faq.as_of: expected a date, found text. \
         Write as_of = 2026-12-31 (year-month-day, without quotes)";
    a_heading_with_single_brackets: "topics.toml", "[[topic]]" => "[topic]",
        "topics.toml:1: topic: expected one or more tables, found a table. \
         Write the heading in two pairs of brackets: [[topic]]";
    an_empty_phrasing: "faq/papers.toml", "\"neuer perso\"" => "\"\"",
        "faq/papers.toml:13: faq.de.alternatives: has an empty text in its list. \
         Write text between the quotes or remove them";
    an_id_with_capitals_and_blanks: "belzig/faq/own.toml", "\"dog-tax\"" => "\"Dog tax\"",
        "belzig/faq/own.toml:2: faq.id: \"Dog tax\" is not an id. \
         Write small letters a to z, digits and hyphens, such as \"id-card\"";
    an_id_too_long_for_a_button: "belzig/faq/own.toml", "dog-tax" => &"x".repeat(41),
        "belzig/faq/own.toml:2: faq.id: 41 characters are too many for an id. Shorten it to 40 characters";
    no_german: "faq/papers.toml", "[faq.de]" => "[faq.en]",
        "faq/papers.toml:1: faq.de: is missing. \
         Add de = { question = \"…\", short = \"…\", answer = \"…\" }, or [faq.de] as a heading";
    no_german_name: "topics.toml", "name.de = \"Ausweise\"\n" => "",
        "topics.toml:3: topic.name.de: is missing. Add name.de = \"…\"";
    an_unknown_language: "faq/papers.toml", "[faq.de]" => "[faq.ua]\nquestion = \"Паспорт?\"\n[faq.de]",
        "faq/papers.toml:10: faq.ua: no language \"ua\". \
         Write one of: de, de-simple, en, uk";
    an_unknown_topic: "faq/papers.toml", "\"papers\"" => "\"paper\"",
        "faq/papers.toml:3: faq.topic: no topic \"paper\". Write one of: papers (did you mean \"papers\"?)";
    an_office_this_town_does_not_have: "faq/papers.toml", "citizens-office" => "citizen-office",
        "faq/papers.toml:4: faq.office: no place \"citizen-office\" in Bad Belzig. \
         Write one of: citizens-office, county (did you mean \"citizens-office\"?)";
    hours_of_an_office_without_hours: "faq/papers.toml", "citizens-office" => "county",
        "faq/papers.toml:4: faq.office: \"county\" has no opening hours in Bad Belzig. \
         Add [[place.hours]] to the place or remove hours = true";
    hours_of_nobody: "faq/papers.toml", "office = \"citizens-office\"\n" => "",
        "faq/papers.toml:4: faq.hours: nobody is named whose hours to show. \
         Add office = \"…\" with the id of a place or body";
    nobody_to_send_people_to: "belzig/faq/own.toml", "office = \"county\"\n" => "",
        "belzig/faq/own.toml:4: faq.ours: nobody is named whose task it is. \
         Add office = \"…\" with the id of a place or body";
    a_review_before_the_answer: "faq/papers.toml", "2027-10-01" => "2026-10-01",
        "faq/papers.toml:7: faq.review_by: 2026-10-01 is not after as_of (2026-10-01). \
         Write the day somebody should check the answer again";
    a_link_without_its_beginning: "faq/papers.toml", "https://example.org" => "www.example.org",
        "faq/papers.toml:9: faq.link: \"www.example.org\" is not the address of a web page. \
         Write the whole address, beginning with https://";
    a_long_answer: "faq/papers.toml", "**vorbei**" => &"sehr ".repeat(241),
        "faq/papers.toml:14: faq.de.answer: 1217 characters are too many. \
         Shorten it to 1200 characters and link to the rest";
    a_long_label: "faq/papers.toml", "short = \"Ausweis\"" => "short = \"Personalausweis abgelaufen oder verloren?\"",
        "faq/papers.toml:12: faq.de.short: 41 characters do not fit on a button. Shorten it to 40 characters";
    html_in_an_answer: "faq/papers.toml", "**vorbei**" => "<b>vorbei</b>",
        "faq/papers.toml:14: faq.de.answer: HTML is not shown: </b>. \
         Write **bold** or *italic*, or leave the tag out\n\
         faq/papers.toml:14: faq.de.answer: HTML is not shown: <b>. \
         Write **bold** or *italic*, or leave the tag out";
    bold_never_closed: "faq/papers.toml", "**vorbei**" => "**vorbei",
        "faq/papers.toml:14: faq.de.answer: ** is opened or closed only once. Write both marks \
         without a space inside, or none: **bold**, *italic*, `code`, [text](https://…)";
    a_picture_in_an_answer: "faq/papers.toml", "**vorbei**" => "![Karte](https://example.org/a.png)",
        "faq/papers.toml:14: faq.de.answer: images are not shown. \
         Write a link instead: [text](https://…)";
    a_link_in_an_answer_that_leads_nowhere: "faq/papers.toml", "**vorbei**" => "[hier](ftp://example.org)",
        "faq/papers.toml:14: faq.de.answer: the link \"ftp://example.org\" leads nowhere. \
         Begin it with https://, mailto: or tel:";
    an_emergency_without_words: "emergency.toml", "[\"es brennt\"]" => "[]",
        "emergency.toml:4: emergency.de.words: a phrase without words. \
         Write one or more words into each pair of quotes or remove the line";
    an_emergency_without_an_answer: "emergency.toml", "answer = \"**112**\"\n" => "",
        "emergency.toml:3: emergency.de.answer: is missing. Add answer = \"**112** …\"";
    hours_that_end_before_they_begin: "belzig/places.toml", "\"12:00\"" => "\"08:00\"",
        "belzig/places.toml:7: place.hours.to: 08:00 is not after 09:00. \
         Write an end that is later than the beginning on the same day, 23:59 at the latest";
    hours_that_overlap: "belzig/places.toml", "[\"sat\"]" => "[\"tue\"]",
        "belzig/places.toml:10: place.hours.from: overlaps tue 09:00 to 12:00 of line 4. \
         Change the times or join the two";
    a_time_like_no_clock_shows_it: "belzig/places.toml", "\"09:00\"" => "\"9 Uhr\"",
        "belzig/places.toml:6: place.hours.from: \"9 Uhr\" is not a time. \
         Write hours and minutes with two digits each, such as \"09:00\"";
    a_day_in_german: "belzig/places.toml", "\"tue\"" => "\"die\"",
        "belzig/places.toml:5: place.hours.days: no day \"die\". \
         Write one of: mon, tue, wed, thu, fri, sat, sun";
    weeks_of_no_kind: "belzig/places.toml", "\"even\"" => "\"evn\"",
        "belzig/places.toml:12: place.hours.weeks: no kind of week \"evn\". \
         Write one of: every, even, odd (did you mean \"even\"?)";
    closed_until_before_it_begins: "belzig/places.toml", "2026-12-31" => "2026-12-01",
        "belzig/places.toml:15: place.closed.to: 2026-12-01 is before 2026-12-24. \
         Write the first closed day as from and the last one as to";
    two_districts_of_one_id: "belzig/town.toml", "\"hagelberg\"" => "\"luebnitz\"",
        "belzig/town.toml:8: district.id: \"luebnitz\" is already in belzig/town.toml:5. \
         Give one of them another id or remove it";
    two_districts_a_person_would_type_alike: "belzig/town.toml", "\"Hagelberg\"" => "\"LUEBNITZ\"",
        "belzig/town.toml:8: district: \"LUEBNITZ\" also names \"luebnitz\" in line 5. \
         Give each district names of its own, so that people can pick one by typing";
    a_name_in_no_language: "topics.toml", "name.de = \"Ausweise\"\nname.en = \"Papers\"" => "name = \"Ausweise\"",
        "topics.toml:3: topic.name: expected a table, found text. Write name.de = \"…\"";
    a_misspelt_heading: "bodies.toml", "[[place]]" => "[[places]]",
        "bodies.toml:1: place: is missing. Add the heading [[place]]\n\
         bodies.toml:1: places: unknown key. Write one of: place (did you mean \"place\"?)";
}

fn said_of(spoil: impl FnOnce(&Ground)) -> String {
    let ground = Ground::new();
    spoil(&ground);
    ground.faults()
}

#[test]
fn the_same_id_in_two_files_names_both_lines() {
    let said = said_of(|it| {
        let text = std::fs::read(it.path().join("faq/papers.toml")).unwrap();
        it.write("faq/passports.toml", &text);
    });
    assert_eq!(
        said,
        "faq/passports.toml:2: faq.id: \"id-card\" is already in faq/papers.toml:2. \
         Give one of them another id or remove it"
    );
}

#[test]
fn text_in_another_encoding() {
    let said = said_of(|it| it.write("belzig/town.toml", b"# Stadt\nname = \"L\xfcbnitz\"\n"));
    assert_eq!(said, "belzig/town.toml:2: not UTF-8 text. Save the file again with the encoding UTF-8");
}

#[test]
fn the_invisible_mark_of_windows_editors_is_no_fault() {
    let ground = Ground::new();
    ground.edit("topics.toml", "[[topic]]", "\u{feff}[[topic]]");
    assert!(ground.read().is_ok());
}

#[test]
fn a_file_that_is_a_folder_cannot_be_read() {
    let said = said_of(|it| {
        it.remove("topics.toml");
        std::fs::create_dir(it.path().join("topics.toml")).unwrap();
    });
    let (problem, remedy) = said.rsplit_once(". ").unwrap();
    assert!(problem.starts_with("topics.toml: cannot read the file: "), "{said}");
    assert_eq!(remedy, "Put the file there and make it readable for the service");
}

#[test]
fn an_empty_folder_and_none_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let said = |path: &std::path::Path| {
        buergerdraht::content::read(path, &languages()).unwrap_err().first().unwrap().to_string()
    };
    assert!(
        said(folder.path()).ends_with("the folder is empty. Copy the example content into it and change it")
    );
    assert!(
        said(&folder.path().join("nowhere"))
            .ends_with("Name a folder that exists and that the service may read")
    );
}

#[test]
fn a_folder_without_a_town() {
    let said = said_of(|it| std::fs::remove_dir_all(it.path().join("belzig")).unwrap());
    assert!(
        said.ends_with("there is no town. Add a folder with a town.toml; the folder's name is the town's id"),
        "{said}"
    );
}

#[test]
fn a_town_whose_folder_has_a_name_that_is_no_id() {
    let named =
        |name: &str| said_of(|it| std::fs::rename(it.path().join("belzig"), it.path().join(name)).unwrap());
    assert_eq!(
        named("Bad Belzig"),
        "Bad Belzig: \"Bad Belzig\" is not an id. \
         Write small letters a to z, digits and hyphens, such as \"id-card\""
    );
    let long = "x".repeat(41);
    assert_eq!(
        named(&long),
        format!("{long}: 41 characters are too many for an id. Shorten it to 40 characters")
    );
}

#[test]
fn a_town_without_its_first_file() {
    let said = said_of(|it| it.remove("belzig/town.toml"));
    assert!(said.starts_with("belzig/town.toml: cannot read the file: "), "{said}");
    assert!(said.ends_with(". Put the file there and make it readable for the service"), "{said}");
}

#[test]
fn a_file_of_a_name_nobody_reads() {
    let said = said_of(|it| it.write("emergencies.toml", b""));
    assert_eq!(
        said,
        "emergencies.toml: nobody reads a file of this name here. \
         Write one of: topics.toml, emergency.toml, bodies.toml, categories.toml, texts.toml, \
         interests.toml \
         (did you mean \"emergency.toml\"?)"
    );
}

#[test]
fn mistakes_of_all_files_are_told_at_once() {
    let said = said_of(|it| {
        it.edit("topics.toml", "name.en", "name.xx");
        it.edit("faq/papers.toml", "owner = \"Bürgerbüro\"", "");
        it.edit("belzig/places.toml", "09:00", "nine");
        it.edit("belzig/faq/own.toml", "[[faq]]", "[[faq");
    });
    let files: Vec<&str> = said.lines().filter_map(|it| it.split(':').next()).collect();
    assert_eq!(files, ["belzig/faq/own.toml", "belzig/places.toml", "faq/papers.toml", "topics.toml"]);
}

#[test]
fn a_town_replaces_a_shared_answer_by_its_id() {
    let ground = Ground::new();
    ground.edit("belzig/faq/own.toml", "dog-tax", "id-card");
    let content = ground.read().unwrap();
    let faqs = &content.town("belzig").unwrap().faqs;
    assert_eq!(faqs.iter().map(|it| it.text("de").1.short.as_str()).collect::<Vec<_>>(), ["Hundesteuer"]);
}
