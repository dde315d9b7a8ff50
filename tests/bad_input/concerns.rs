//! Who deals with what, spoilt in every way we could think of: codes, teams, categories, rules, text blocks.

use buergerdraht::content::{Escalation, Responsible};
use buergerdraht::model::Kind;

use crate::ground::Ground;
use crate::spoilt;

#[test]
fn the_ground_itself_is_good() {
    let content = Ground::new().read().unwrap();
    let town = content.town("belzig").unwrap();
    assert_eq!((town.code.as_str(), town.answer_within), ("BB", 3));
    assert_eq!(town.team("works").unwrap().escalate_to, Some(Escalation::Team("office".to_owned())));
    assert_eq!(town.texts.iter().map(|it| it.id.as_str()).collect::<Vec<_>>(), ["not-ours", "frost"]);
    let who = town.responsible(Kind::Problem, Some("roads"), None, "Loch auf der Bundesstraße 246");
    assert!(matches!(who, Responsible::NotOurs(body) if body.id == "county"));
}

#[test]
fn what_is_left_out_has_its_usual_value() {
    let ground = Ground::new();
    ground.edit("belzig/town.toml", "answer_within = 3\n", "");
    ground.remove("texts.toml");
    ground.remove("belzig/texts.toml");
    let content = ground.read().unwrap();
    assert_eq!((content.towns[0].answer_within, content.towns[0].texts.len()), (3, 0));
}

#[test]
fn addresses_are_kept_in_small_letters() {
    let ground = Ground::new();
    ground.edit("belzig/teams.toml", "bauhof@belzig", "Bauhof@Belzig");
    let content = ground.read().unwrap();
    let works = content.towns[0].team("works").unwrap();
    assert_eq!(works.mail.as_deref(), Some("bauhof@belzig.example"));
    assert!(works.is_sender("Wer.auch.immer@BAUHOF.example"));
}

spoilt! {
    a_town_without_a_code: "belzig/town.toml", "code = \"BB\"\n" => "",
        "belzig/town.toml:1: code: is missing. Add code = \"BB\"";
    a_code_in_small_letters: "belzig/town.toml", "\"BB\"" => "\"bb\"",
        "belzig/town.toml:2: code: \"bb\" is not a code. \
         Write two to four capital letters A to Z, such as \"BB\"";
    a_code_like_a_name: "belzig/town.toml", "\"BB\"" => "\"BELZIG\"",
        "belzig/town.toml:2: code: \"BELZIG\" is not a code. \
         Write two to four capital letters A to Z, such as \"BB\"";
    an_answer_at_once: "belzig/town.toml", "answer_within = 3" => "answer_within = 0",
        "belzig/town.toml:3: answer_within: 0 working days are out of bounds. Write a number from 1 to 60";
    an_answer_next_year: "belzig/town.toml", "answer_within = 3" => "answer_within = 250",
        "belzig/town.toml:3: answer_within: 250 working days are out of bounds. Write a number from 1 to 60";

    a_team_nobody_reads_for: "belzig/teams.toml", "mail = \"bauhof@belzig.example\"\n" => "",
        "belzig/teams.toml:1: team.mail: nobody would read what is sent to this team. \
         Add mail = \"bauhof@bad-belzig.example\", or room = \"…\", or both";
    a_mailbox_that_is_none: "belzig/teams.toml", "bauhof@belzig.example" => "bauhof at belzig.example",
        "belzig/teams.toml:4: team.mail: \"bauhof at belzig.example\" is not a mail address. \
         Write it as mail = \"bauhof@bad-belzig.example\"";
    a_mailbox_that_breaks_out_of_its_header: "belzig/teams.toml",
        "bauhof@belzig.example" => "a@belzig.example\\r\\nBcc: b@c.example",
        "belzig/teams.toml:4: team.mail: \"a@belzig.example\r\nbcc: b@c.example\" is not a mail address. \
         Write it as mail = \"bauhof@bad-belzig.example\"";
    a_sender_that_is_none: "belzig/teams.toml", "chef@belzig.example" => "der Chef",
        "belzig/teams.toml:5: team.senders: \"der chef\" is neither a mail address nor a domain. \
         Write \"name@bad-belzig.example\", or \"@bad-belzig.example\" for all of them";
    a_senders_domain_that_is_none: "belzig/teams.toml", "@bauhof.example" => "@bauhof",
        "belzig/teams.toml:5: team.senders: \"@bauhof\" is not a domain. \
         Write it as \"@bad-belzig.example\"";
    senders_of_a_mail_provider_for_everybody: "belzig/teams.toml", "@bauhof.example" => "@GMX.de",
        "belzig/teams.toml:5: team.senders: anybody can have an address at gmx.de. \
         Name the whole address of each person";
    a_room_by_its_public_name: "belzig/teams.toml", "!team:example.org" => "#team:example.org",
        "belzig/teams.toml:10: team.room: \"matrix:belzig #team:example.org\" is not a room. \
         Write \"matrix:ACCOUNT !room:server\" or \"telegram:ACCOUNT -100123\" with the name of an account of \
         yours and the id of a room it is in";
    a_room_that_is_a_person: "belzig/teams.toml", "matrix:belzig !team:example.org" => "telegram:belzig 100123",
        "belzig/teams.toml:10: team.room: \"telegram:belzig 100123\" is not a room. \
         Write \"matrix:ACCOUNT !room:server\" or \"telegram:ACCOUNT -100123\" with the name of an account of \
         yours and the id of a room it is in";
    a_superior_nobody_knows: "belzig/teams.toml", "escalate_to = \"office\"" => "escalate_to = \"offcie\"",
        "belzig/teams.toml:6: team.escalate_to: no other team \"offcie\". \
         Write one of: office (did you mean \"office\"?); or a mail address";
    a_team_that_would_remind_itself: "belzig/teams.toml", "escalate_to = \"office\"" => "escalate_to = \"works\"",
        "belzig/teams.toml:6: team.escalate_to: the team would remind itself. \
         Name another team or a mail address, or remove the line";
    a_superior_without_a_domain: "belzig/teams.toml", "rat@belzig.example" => "rat@belzig",
        "belzig/teams.toml:11: team.escalate_to: \"rat@belzig\" is not a mail address. \
         Write it as escalate_to = \"amtsleitung@bad-belzig.example\"";
    two_teams_of_one_id: "belzig/teams.toml", "id = \"works\"" => "id = \"office\"",
        "belzig/responsible.toml:9: rule.team: no team \"works\" in Bad Belzig. Write one of: office, office\n\
         belzig/teams.toml:6: team.escalate_to: the team would remind itself. \
         Name another team or a mail address, or remove the line\n\
         belzig/teams.toml:8: team.id: \"office\" is already in belzig/teams.toml:2. \
         Give one of them another id or remove it";

    a_category_of_no_kind: "categories.toml", "kinds = [\"problem\", \"idea\"]" => "kinds = []",
        "categories.toml:3: category.kinds: names no kind. Write kinds = [\"problem\", \"idea\"]";
    a_kind_nobody_knows: "categories.toml", "\"idea\"" => "\"ideas\"",
        "categories.toml:3: category.kinds: no kind \"ideas\". \
         Write one of: problem, idea, tip, praise, question (did you mean \"idea\"?)";
    a_category_without_words: "categories.toml", "words.de = [\"Laterne\"]\n" => "",
        "categories.toml:7: category.words: is missing. Add words.de = [\"laterne\", \"lampe kaputt\"]";
    a_category_without_german_words: "categories.toml", "words.de = [\"Laterne\"]" => "words.uk = [\"ліхтар\"]",
        "categories.toml:11: category.words.de: is missing. Add words.de = [\"laterne\", \"lampe kaputt\"]";
    words_that_mean_two_things: "categories.toml", "\"Laterne\"" => "\"GEHWEG\"",
        "categories.toml:11: category.words.de: \"gehweg\" also means \"roads\" of line 2. \
         Keep it in one of the two, or write more words around it";
    a_word_of_signs_alone: "categories.toml", "\"Laterne\"" => "\"!?\"",
        "categories.toml:11: category.words.de: a phrase without words. \
         Write one or more words into each pair of quotes or remove the line";
    a_category_too_long_for_a_button: "categories.toml", "Laternen" => "Laternen, Lampen, Leuchten und anderes Licht",
        "categories.toml:10: category.name: 44 characters in de do not fit on a button. \
         Shorten it to 40 characters";

    a_rule_of_nobody: "belzig/responsible.toml", "team = \"works\"\n" => "",
        "belzig/responsible.toml:5: rule.team: nobody is named whose task it is. \
         Add team = \"…\" with the id of a team, or not_ours = \"…\" with the id of a body";
    a_rule_of_two: "belzig/responsible.toml", "team = \"works\"\n" => "team = \"works\"\nnot_ours = \"county\"\n",
        "belzig/responsible.toml:10: rule.not_ours: stands beside team, and only one of them can be. \
         Keep one of the two lines";
    a_team_this_town_does_not_have: "belzig/responsible.toml", "\"works\"" => "\"work\"",
        "belzig/responsible.toml:9: rule.team: no team \"work\" in Bad Belzig. \
         Write one of: works, office (did you mean \"works\"?)";
    a_body_nobody_knows: "belzig/responsible.toml", "\"county\"" => "\"country\"",
        "belzig/responsible.toml:4: rule.not_ours: no body \"country\" in bodies.toml. \
         Write one of: county (did you mean \"county\"?)";
    an_office_of_the_town_that_is_called_not_ours: "belzig/responsible.toml", "\"county\"" => "\"citizens-office\"",
        "belzig/responsible.toml:4: rule.not_ours: no body \"citizens-office\" in bodies.toml. \
         Write one of: county";
    a_category_nobody_knows: "belzig/responsible.toml", "\"lights\"" => "\"light\"",
        "belzig/responsible.toml:6: rule.category: no category \"light\". \
         Write one of: roads, lights (did you mean \"lights\"?)";
    a_district_of_another_town: "belzig/responsible.toml", "\"luebnitz\"" => "\"reetz\"",
        "belzig/responsible.toml:7: rule.district: no district \"reetz\" in Bad Belzig. \
         Write one of: luebnitz, hagelberg";
    a_rule_for_a_kind_nobody_knows: "belzig/responsible.toml", "\"problem\"" => "\"complaint\"",
        "belzig/responsible.toml:8: rule.kind: no kind \"complaint\". \
         Write one of: problem, idea, tip, praise, question";
    a_road_without_a_number: "belzig/responsible.toml", "\"B102\"" => "\"Hauptstraße\"",
        "belzig/responsible.toml:3: rule.road: \"Hauptstraße\" is not the number of a road. \
         Write its letter and number, such as \"B102\", \"L85\" or \"K6917\"; put names under words";
    a_rule_for_no_road: "belzig/responsible.toml", "[\"B102\", \"B 246\"]" => "[]",
        "belzig/responsible.toml:3: rule.road: names no road. Write road = [\"B102\"] or remove the line";
    a_rule_for_no_category: "belzig/responsible.toml", "[\"roads\", \"lights\"]" => "[]",
        "belzig/responsible.toml:6: rule.category: has nothing in its list. \
         Write category = [\"…\"] or remove the line";
    nobody_for_all_the_rest: "belzig/responsible.toml", "team = \"office\"" => "kind = \"idea\"\nteam = \"office\"",
        "belzig/responsible.toml:10: rule: the last rule has a condition, so some concerns are nobody's. \
         Add a [[rule]] below with nothing but team = \"…\"; it gets all that fits no other";
    no_rule_at_all: "belzig/responsible.toml", crate::ground::RULES => "",
        "belzig/responsible.toml:1: rule: is missing. Add the heading [[rule]]";
    a_rule_behind_a_wider_one: "belzig/responsible.toml",
        "road = [\"B102\", \"B 246\"]\nnot_ours = \"county\"\n[[rule]]\ncategory = [\"roads\", \"lights\"]"
        => "not_ours = \"county\"\n[[rule]]\ncategory = [\"roads\"]",
        "belzig/responsible.toml:4: rule: is never reached: the rule of line 1 takes everything before it. \
         Move it above line 1 or remove it";
    a_rule_behind_the_rest: "belzig/responsible.toml", "category = \"roads\"\nroad = [\"B102\", \"B 246\"]\n" => "",
        "belzig/responsible.toml:3: rule: is never reached: the rule of line 1 takes everything before it. \
         Move it above line 1 or remove it\n\
         belzig/responsible.toml:8: rule: is never reached: the rule of line 1 takes everything before it. \
         Move it above line 1 or remove it";
    a_text_block_without_words: "texts.toml", "text.de = \"Das gehört **nicht** uns.\"\n" => "",
        "texts.toml:1: text.text: is missing. Add text.de = \"…\"";
    a_text_block_without_german: "texts.toml", "text.de" => "text.uk",
        "texts.toml:4: text.text.de: is missing. Add text.de = \"…\"";
    html_in_a_text_block: "texts.toml", "**nicht**" => "<b>nicht",
        "texts.toml:4: text.text.de: HTML is not shown: <b>. \
         Write **bold** or *italic*, or leave the tag out";
    a_text_block_without_a_name: "belzig/texts.toml", "name = \"Erst nach dem Frost\"\n" => "",
        "belzig/texts.toml:1: text.name: is missing. Add name = \"Nicht unsere Fläche\"";
    a_body_whose_mail_is_none: "bodies.toml", "name.de" => "mail = \"post\"\nname.de",
        "bodies.toml:3: place.mail: \"post\" is not a mail address. Write it as mail = \"bauhof@bad-belzig.example\"";
}

#[test]
fn rules_that_take_everything_together_are_told_of() {
    let ground = Ground::new();
    let half = "[[rule]]\nkind = [\"problem\", \"idea\"]\nteam = \"works\"\n";
    let other = "[[rule]]\nkind = [\"tip\", \"praise\", \"question\"]\nteam = \"office\"\n";
    let late = "[[rule]]\ndistrict = \"luebnitz\"\nteam = \"works\"\n";
    let rest = "[[rule]]\nteam = \"office\"\n";
    ground.write("belzig/responsible.toml", [half, other, rest].concat().as_bytes());
    assert!(ground.read().is_ok(), "the last rule is needed even so");
    ground.write("belzig/responsible.toml", [half, other, late, rest].concat().as_bytes());
    assert_eq!(
        ground.faults(),
        "belzig/responsible.toml:7: rule: is never reached: the rules above it take everything together. \
         Move it further up or remove it"
    );
}

#[test]
fn a_rule_that_could_not_be_read_shadows_no_other() {
    let ground = Ground::new();
    ground.edit(
        "belzig/responsible.toml",
        "category = \"roads\"\nroad = [\"B102\", \"B 246\"]",
        "category = 7",
    );
    assert_eq!(
        ground.faults(),
        "belzig/responsible.toml:2: rule.category: expected a list of texts, found a number. \
         Write category = [\"…\", \"…\"]"
    );
}

#[test]
fn a_town_without_teams_or_rules_cannot_take_concerns() {
    for file in ["belzig/teams.toml", "belzig/responsible.toml", "categories.toml"] {
        let ground = Ground::new();
        ground.remove(file);
        let said = ground.faults();
        assert!(
            said.starts_with(&format!("{file}: cannot read the file: ")) && said.lines().count() == 1,
            "{said}"
        );
    }
}

/// A second town beside the good one, the same in all but its name.
fn with_a_neighbour() -> Ground {
    let ground = Ground::new();
    for file in ["town", "places", "teams", "responsible"] {
        let text = std::fs::read(ground.path().join(format!("belzig/{file}.toml"))).unwrap();
        ground.write(&format!("reetz/{file}.toml"), &text);
    }
    ground.edit("reetz/town.toml", "Bad Belzig", "Reetz");
    ground
}

#[test]
fn two_towns_share_no_code_and_no_room() {
    let ground = with_a_neighbour();
    assert_eq!(
        ground.faults(),
        "reetz/teams.toml:8: team.room: the room of \"office\" is one of Bad Belzig, too. \
         Give each town rooms of its own, so that nobody reads what is not theirs\n\
         reetz/town.toml:2: code: \"BB\" is the code of Bad Belzig, too. \
         Give each town a code of its own, so that a case number names its town"
    );
}

#[test]
fn two_towns_know_only_their_own_teams() {
    let ground = with_a_neighbour();
    ground.edit("reetz/town.toml", "\"BB\"", "\"RZ\"");
    ground.edit("reetz/teams.toml", "!team:", "!others:");
    ground.edit("reetz/teams.toml", "id = \"works\"", "id = \"yard\"");
    assert_eq!(
        ground.faults(),
        "reetz/responsible.toml:9: rule.team: no team \"works\" in Reetz. Write one of: yard, office"
    );
    ground.edit("reetz/responsible.toml", "\"works\"", "\"yard\"");
    let content = ground.read().unwrap();
    let (belzig, reetz) = (content.town("belzig").unwrap(), content.town("reetz").unwrap());
    assert!(belzig.team("yard").is_none() && reetz.team("works").is_none());
    assert!(reetz.text_block("frost").is_none() && reetz.text_block("not-ours").is_some());
    let room = reetz.team("office").unwrap().room.clone().unwrap();
    assert_eq!(
        content.team_in_room(&room).map(|(town, team)| (&*town.id, &*team.id)),
        Some(("reetz", "office"))
    );
}
