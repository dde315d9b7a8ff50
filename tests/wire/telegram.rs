//! Updates of Telegram's Bot API, as they should be, newer than we are, and as nobody should send them.

use buergerdraht::messenger::telegram::Us;
use buergerdraht::messenger::telegram::read;
use buergerdraht::model::{Account, Content};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::{NOW, golden, wild};

/// Field names and kinds that the reader looks at.
const WORDS: [&str; 44] = [
    "update_id",
    "message",
    "edited_message",
    "callback_query",
    "my_chat_member",
    "poll_answer",
    "poll_id",
    "option_ids",
    "voter_chat",
    "message_id",
    "chat",
    "id",
    "type",
    "private",
    "supergroup",
    "from",
    "is_bot",
    "date",
    "text",
    "entities",
    "offset",
    "length",
    "mention",
    "bot_command",
    "caption",
    "photo",
    "file_id",
    "width",
    "height",
    "location",
    "latitude",
    "longitude",
    "venue",
    "rich_message",
    "blocks",
    "data",
    "user",
    "username",
    "status",
    "old_chat_member",
    "new_chat_member",
    "reply_to_message",
    "migrate_to_chat_id",
    "sender_chat",
];

/// The bot all updates were sent to.
fn us() -> Us {
    let account = Account::new("telegram", "main");
    Us { account, id: 4711, username: "RathausBot".to_owned(), reads_all: true }
}

#[test]
fn every_update_is_read_as_agreed() {
    golden::agree("telegram", |_, update| {
        let heard = read::update(&us(), NOW, update).unwrap();
        json!({ "inbound": heard.inbound, "press": heard.press })
    });
}

#[test]
fn what_we_cannot_read_keeps_its_json_to_the_letter() {
    let update = json!({ "update_id": 1, "telepathy": { "thought": "hm", "depth": [1, 2.5, null] } });
    let heard = read::update(&us(), NOW, &update).unwrap();
    let kept: Value = serde_json::from_str(&heard.inbound.raw.unwrap()).unwrap();
    assert_eq!(kept, update);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn no_json_whatever_makes_the_reader_fail(value in wild::json(&WORDS)) {
        read::update(&us(), NOW, &value);
    }

    #[test]
    fn an_update_of_any_kind_is_heard_under_its_id(id: i64, kind in wild::word(&WORDS), body in wild::json(&WORDS)) {
        prop_assume!(kind != "update_id");
        let mut update = json!({ "update_id": id });
        update[&kind] = body;
        prop_assert_eq!(read::update(&us(), NOW, &update).unwrap().inbound.id, id.to_string());
    }

    #[test]
    fn no_entities_cut_a_text_in_the_wrong_place(
        text in "[a@/ä😀👩‍🚒ع ]{0,12}",
        entities in prop::collection::vec(("mention|bot_command|text_mention", 0..20usize, 0..20usize), 0..4),
    ) {
        let entities: Vec<_> = entities
            .into_iter()
            .map(|(kind, offset, length)| {
                json!({ "type": kind, "offset": offset, "length": length, "user": { "id": 4711 } })
            })
            .collect();
        let message = json!({
            "message_id": 1, "chat": { "id": 5, "type": "supergroup" }, "text": text, "entities": entities,
        });
        let heard = read::update(&us(), NOW, &json!({ "update_id": 1, "message": message })).unwrap();
        let is_read = matches!(heard.inbound.content, Content::Text(_) | Content::Command { .. } | Content::Silent);
        prop_assert!(is_read, "{:?}", heard.inbound.content);
    }

    #[test]
    fn a_payload_cut_anywhere_is_no_update_or_a_whole_one(at in 0..400usize) {
        let whole = include_str!("telegram/group_mention_behind_emoji.json");
        let at = (0..=at.min(whole.len())).rev().find(|it| whole.is_char_boundary(*it)).unwrap();
        if let Ok(value) = serde_json::from_str::<Value>(&whole[..at]) {
            prop_assert!(read::update(&us(), NOW, &value).is_some());
        }
    }
}

#[test]
fn json_nested_without_end_is_refused_before_it_is_read() {
    let deep = "[".repeat(100_000);
    assert!(serde_json::from_str::<Value>(&format!("{{\"update_id\":1,\"message\":{deep}")).is_err());
}
