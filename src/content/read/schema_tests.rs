//! The schemas an editor checks by know the same keys as the reader, so they cannot drift apart.

use serde_json::Value;

use super::{
    announcing, categories, emergencies, faqs, interests, places, polls, rules, slots, sources, surveys,
    teams, texts, topics, towns,
};
use crate::content::SourceKind;
use crate::content::file::{Also, Keys, LONGEST_ID};
use crate::model::Kind;

fn schema(name: &str) -> Value {
    let file = format!("{}/deploy/schema/{name}.schema.json", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("cannot read {file}: {error}"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// The table `pointer` of a schema has just these keys, refuses others, and takes languages where the reader does.
#[track_caller]
fn assert_same(schema: &Value, pointer: &str, keys: &Keys) {
    let table = schema.pointer(pointer).unwrap_or_else(|| panic!("no {pointer}"));
    let mut known: Vec<&str> = table["properties"].as_object().unwrap().keys().map(String::as_str).collect();
    let mut read = keys.names.to_vec();
    known.sort_unstable();
    read.sort_unstable();
    assert_eq!(known, read, "{pointer}");
    assert_eq!(table["additionalProperties"], Value::Bool(false), "{pointer}");
    assert_eq!(table.get("patternProperties").is_some(), keys.also == Also::Languages, "{pointer}");
}

#[test]
fn topics_are_the_same_for_editor_and_reader() {
    let schema = schema("topics");
    assert_same(&schema, "", &topics::FILE);
    assert_same(&schema, "/definitions/topic", &topics::TOPIC);
}

#[test]
fn towns_are_the_same_for_editor_and_reader() {
    let schema = schema("town");
    assert_same(&schema, "", &towns::TOWN);
    assert_same(&schema, "/definitions/district", &towns::DISTRICT);
}

#[test]
fn announcements_are_the_same_for_editor_and_reader() {
    let schema = schema("announcements");
    assert_same(&schema, "", &announcing::FILE);
    assert_same(&schema, "/definitions/room", &announcing::ROOM);
}

#[test]
fn places_are_the_same_for_editor_and_reader() {
    let schema = schema("places");
    assert_same(&schema, "", &places::FILE);
    assert_same(&schema, "/definitions/place", &places::PLACE);
    assert_same(&schema, "/definitions/hours", &slots::HOURS);
    assert_same(&schema, "/definitions/closed", &places::CLOSED);
}

#[test]
fn emergencies_are_the_same_for_editor_and_reader() {
    let schema = schema("emergency");
    assert_same(&schema, "", &emergencies::FILE);
    assert_same(&schema, "/definitions/emergency", &emergencies::EMERGENCY);
    assert_same(&schema, "/definitions/text", &emergencies::TEXT);
}

#[test]
fn questions_are_the_same_for_editor_and_reader() {
    let schema = schema("faq");
    assert_same(&schema, "", &faqs::FILE);
    assert_same(&schema, "/definitions/faq", &faqs::FAQ);
    assert_same(&schema, "/definitions/text", &faqs::TEXT);
}

#[test]
fn teams_are_the_same_for_editor_and_reader() {
    let schema = schema("teams");
    assert_same(&schema, "", &teams::FILE);
    assert_same(&schema, "/definitions/team", &teams::TEAM);
}

#[test]
fn text_blocks_are_the_same_for_editor_and_reader() {
    let schema = schema("texts");
    assert_same(&schema, "", &texts::FILE);
    assert_same(&schema, "/definitions/text", &texts::TEXT);
}

#[test]
fn categories_are_the_same_for_editor_and_reader() {
    let schema = schema("categories");
    assert_same(&schema, "", &categories::FILE);
    assert_same(&schema, "/definitions/category", &categories::CATEGORY);
}

#[test]
fn rules_are_the_same_for_editor_and_reader() {
    let schema = schema("responsible");
    assert_same(&schema, "", &rules::FILE);
    assert_same(&schema, "/definitions/rule", &rules::RULE);
}

#[test]
fn interests_are_the_same_for_editor_and_reader() {
    let schema = schema("interests");
    assert_same(&schema, "", &interests::FILE);
    assert_same(&schema, "/definitions/interest", &interests::INTEREST);
}

#[test]
fn sources_are_the_same_for_editor_and_reader() {
    let schema = schema("sources");
    assert_same(&schema, "", &sources::FILE);
    assert_same(&schema, "/definitions/source", &sources::SOURCE);
    let source = &schema["definitions"]["source"]["properties"];
    assert_eq!(source["kind"]["enum"], serde_json::json!(SourceKind::ALL.map(SourceKind::name)));
    assert_eq!(source["every"]["default"], sources::EVERY);
}

#[test]
fn surveys_are_the_same_for_editor_and_reader() {
    let schema = schema("survey");
    assert_same(&schema, "", &surveys::FILE);
    assert_same(&schema, "/definitions/question", &surveys::QUESTION);
    assert_same(&schema, "/definitions/option", &surveys::OPTION);
    assert_same(&schema, "/definitions/only_if", &surveys::ONLY_IF);
    let kinds = serde_json::json!(surveys::kinds());
    assert_eq!(schema["definitions"]["question"]["properties"]["kind"]["enum"], kinds);
    let names = |known: &[&str]| serde_json::json!(known);
    assert_eq!(schema["properties"]["anonymity"]["enum"], names(&surveys::ANONYMITY.map(|it| it.0)));
    assert_eq!(schema["properties"]["show"]["enum"], names(&surveys::SHOW.map(|it| it.0)));
    assert_eq!(schema["properties"]["smallest"]["minimum"], surveys::LEAST_SMALLEST);
    assert_eq!(schema["properties"]["smallest"]["default"], surveys::SMALLEST);
    assert_eq!(schema["properties"]["id"]["maxLength"], surveys::LONGEST_SURVEY);
    let question = &schema["definitions"]["question"]["properties"];
    assert_eq!(question["id"]["maxLength"], surveys::LONGEST_CODE);
    assert_eq!(question["option"]["maxItems"], surveys::MOST_OPTIONS);
    let code = &schema["definitions"]["option"]["properties"]["code"];
    assert_eq!(code["maxLength"], surveys::LONGEST_CODE);
}

#[test]
fn polls_are_the_same_for_editor_and_reader() {
    let schema = schema("polls");
    assert_same(&schema, "", &polls::FILE);
    assert_same(&schema, "/definitions/poll", &polls::POLL);
    assert_same(&schema, "/definitions/option", &polls::OPTION);
    assert_same(&schema, "/definitions/room", &polls::ROOM);
    assert_eq!(
        schema["definitions"]["poll"]["properties"]["option"]["maxItems"],
        polls::MOST_ON_MATRIX.max(polls::MOST_ON_TELEGRAM)
    );
    let any_language = "^[a-z]{2,3}(-[a-z]+)*$";
    let text = |of: &str| schema["definitions"][of]["patternProperties"][any_language]["maxLength"].clone();
    assert_eq!(
        (text("question"), text("name")),
        (polls::LONGEST_QUESTION.into(), polls::LONGEST_NAME.into())
    );
}

#[test]
fn kinds_are_the_same_for_editor_and_reader() {
    let kinds = Kind::ALL.map(Kind::name);
    for name in ["categories", "responsible"] {
        assert_eq!(schema(name)["definitions"]["kind"]["enum"], serde_json::json!(kinds), "{name}");
    }
}

#[test]
fn limits_are_the_same_for_editor_and_reader() {
    let text = &schema("faq")["definitions"]["text"]["properties"];
    assert_eq!(text["answer"]["maxLength"], super::markdown::LONGEST);
    assert_eq!(text["short"]["maxLength"], faqs::LONGEST_SHORT);
    let any_language = "^[a-z]{2,3}(-[a-z]+)*$";
    let block = &schema("texts")["definitions"]["wording"]["patternProperties"][any_language];
    assert_eq!(block["maxLength"], super::markdown::LONGEST);
    let category = &schema("categories")["definitions"]["name"]["patternProperties"][any_language];
    assert_eq!(category["maxLength"], faqs::LONGEST_SHORT);
    let days = &schema("town")["properties"]["answer_within"];
    assert_eq!(
        (&days["maximum"], &days["default"]),
        (&towns::LONGEST_ANSWER.into(), &towns::ANSWER_WITHIN.into())
    );
    for (name, pointer) in [
        ("categories", "/definitions/category/properties/id"),
        ("responsible", "/definitions/id"),
        ("teams", "/definitions/team/properties/id"),
        ("texts", "/definitions/text/properties/id"),
        ("emergency", "/definitions/emergency/properties/id"),
        ("faq", "/definitions/faq/properties/id"),
        ("interests", "/definitions/interest/properties/id"),
        ("places", "/definitions/place/properties/id"),
        ("polls", "/definitions/poll/properties/id"),
        ("sources", "/definitions/source/properties/id"),
        ("topics", "/definitions/id"),
        ("town", "/definitions/district/properties/id"),
    ] {
        let schema = schema(name);
        let id = schema.pointer(pointer).unwrap_or_else(|| panic!("no {pointer} in {name}"));
        assert_eq!(id["maxLength"], LONGEST_ID, "{name}");
    }
}
