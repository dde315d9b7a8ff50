//! Events of Matrix's rooms, in the shapes of its specification and as today's clients send them, newer
//! than we are, and as nobody should send them.
//!
//! Events whose name begins with `group` are heard in a group, with `team` in a team's room. Beside an edit may stand
//! `NAME.original.json`, what it edits.

use buergerdraht::messenger::matrix::read::{self, Company, Heard, Us};
use buergerdraht::model::{Account, Content, Inbound, Room};
use matrix_sdk::ruma::{room_id, user_id};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::{NOW, golden, wild};

/// Field names and values that the reader looks at.
const WORDS: [&str; 48] = [
    "type",
    "m.room.message",
    "m.sticker",
    "m.reaction",
    "m.room.redaction",
    "m.room.encrypted",
    "m.poll.start",
    "org.matrix.msc3672.beacon_info",
    "state_key",
    "sender",
    "@ana:example.org",
    "@rathaus:example.org",
    "event_id",
    "$question",
    "redacts",
    "content",
    "msgtype",
    "m.text",
    "m.notice",
    "m.image",
    "m.audio",
    "m.location",
    "body",
    "Rathaus Musterstadt: /help@rathaus",
    "format",
    "formatted_body",
    "<a href=\"https://matrix.to/#/@rathaus:example.org\">",
    "filename",
    "url",
    "mxc://example.org/abc",
    "file",
    "info",
    "size",
    "mimetype",
    "geo_uri",
    "geo:52.5,13.3",
    "m.mentions",
    "user_ids",
    "m.relates_to",
    "rel_type",
    "m.thread",
    "m.replace",
    "m.annotation",
    "is_falling_back",
    "m.in_reply_to",
    "m.new_content",
    "key",
    "de.buergerdraht.message",
];

/// The account all events were sent to.
fn us() -> Us {
    Us {
        account: Account::new("matrix", "main"),
        user: user_id!("@rathaus:example.org").to_owned(),
        names: ["Rathaus Musterstadt", "بلدية النموذج", "Мэрия Примера"].map(str::to_owned).to_vec(),
    }
}

fn heard(company: Company, event: &Value) -> Heard {
    let place = read::Place { room: room_id!("!hall:example.org"), company };
    read::event(&us(), &place, NOW, event)
}

const GROUP: Room = Room::Group { addressed: false };

fn said(content: &Value) -> Value {
    json!({
        "type": "m.room.message",
        "event_id": "$question",
        "sender": "@ana:example.org",
        "origin_server_ts": 1_799_999_990_000_i64,
        "content": content,
    })
}

fn shown(heard: &Heard) -> Value {
    match heard {
        Heard::Said(inbound) => json!({ "said": inbound }),
        Heard::Reply { inbound, to } => json!({ "reply": inbound, "to": to }),
        Heard::Edit { inbound, of } => json!({ "edit": inbound, "of": of }),
        Heard::Reaction { inbound, to, key } => json!({ "reaction": inbound, "to": to, "key": key }),
        Heard::Vote { inbound, poll, response } => {
            json!({ "vote": inbound, "in": poll, "response": response })
        }
        Heard::Nothing => json!("nothing"),
    }
}

fn inbound(heard: Heard) -> Option<Inbound> {
    match heard {
        Heard::Said(inbound)
        | Heard::Reply { inbound, .. }
        | Heard::Edit { inbound, .. }
        | Heard::Reaction { inbound, .. }
        | Heard::Vote { inbound, .. } => Some(inbound),
        Heard::Nothing => None,
    }
}

/// Whether it is for us whatever anybody looks up.
fn is_for_us(heard: &Heard) -> bool {
    match heard {
        Heard::Said(_) => true,
        Heard::Edit { inbound, .. } => inbound.room != GROUP,
        Heard::Reply { .. } | Heard::Reaction { .. } | Heard::Vote { .. } | Heard::Nothing => false,
    }
}

#[test]
fn every_event_is_read_as_agreed() {
    golden::agree("matrix", |file, event| {
        let company = match file.file_stem().unwrap().to_string_lossy().split('_').next() {
            Some("group") => Company::Several,
            Some("team") => Company::Team,
            _ => Company::Alone,
        };
        let heard = heard(company, event);
        let original = file.with_extension("original.json");
        match heard {
            Heard::Edit { inbound, .. } if original.exists() => {
                shown(&read::beside(inbound, company, &golden::json(&original)))
            }
            heard => shown(&heard),
        }
    });
}

#[test]
fn what_we_cannot_read_keeps_its_json_to_the_letter() {
    let event = said(&json!({ "msgtype": "m.text", "body": { "thought": [1, 2.5, null] } }));
    let raw = inbound(heard(Company::Alone, &event)).unwrap().raw.unwrap();
    assert_eq!(serde_json::from_str::<Value>(&raw).unwrap(), event);
    assert_eq!(heard(Company::Several, &event), Heard::Nothing);
}

#[test]
fn the_longest_event_there_can_be_is_read_at_once() {
    for piece in ["@", "[", "](", "@[", "<a ", "<a href=\"", "> <@", "@rathaus:", "Rathaus ", "\u{2068}", "İ"]
    {
        let body = piece.repeat(65_536 / piece.len());
        let content = json!({ "msgtype": "m.text", "body": body, "formatted_body": body });
        assert!(heard(Company::Alone, &said(&content)) != Heard::Nothing, "{piece}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn no_json_whatever_makes_the_reader_fail(event in wild::json(&WORDS), original in wild::json(&WORDS)) {
        for company in [Company::Alone, Company::Several, Company::Team] {
            if let Some(inbound) = inbound(heard(company, &event)) {
                read::beside(inbound, company, &original);
            }
        }
        read::topic(&event);
        read::chosen(&event, "1\u{fe0f}\u{20e3}");
    }

    #[test]
    fn whoever_sends_us_a_message_in_private_is_heard(content in wild::json(&WORDS)) {
        prop_assume!(content != json!({}));
        let event = said(&content);
        let relation = content.pointer("/m.relates_to/rel_type");
        prop_assume!(relation != Some(&json!("m.replace")));
        let inbound = inbound(heard(Company::Alone, &event)).unwrap();
        prop_assert_eq!(&inbound.id, "$question");
        prop_assert!(inbound.content != Content::Silent);
    }

    #[test]
    fn nobody_is_listened_to_in_a_group_who_has_not_turned_to_us(
        kind in wild::word(&WORDS),
        mut content in wild::json(&WORDS),
        body in "[a-z .:,'ä😀ع]{0,20}",
    ) {
        prop_assume!(kind != "m.room.redaction" && !content.to_string().contains("rathaus"));
        if content.is_object() {
            content["body"] = json!(body);
        }
        let event = json!({ "type": kind, "event_id": "$a", "sender": "@ana:example.org", "content": content });
        prop_assert!(!is_for_us(&heard(Company::Several, &event)));
    }

    #[test]
    fn a_hostile_text_is_a_text_or_a_command(
        body in "(@|/|!|\\[|\\]|\\(|\\)|#|>|<a |<@|:| |\n|\0|rathaus|Rathaus Musterstadt|بلدية النموذج|،|\
                 :example\\.org|https://matrix\\.to/#/|@rathaus:example\\.org|\u{2068}|\u{2069}|\u{202e}|İ|ﬁ|é|e\u{301}|👩‍🚒){0,12}",
        html in "(<a href=|\"|'|https://matrix\\.to/#/|@rathaus:example\\.org|>|</a>|<mx-reply>|</mx-reply>|&amp;|ä){0,8}",
        is_private: bool,
    ) {
        let content = json!({ "msgtype": "m.text", "body": body, "formatted_body": html });
        let company = if is_private { Company::Alone } else { Company::Several };
        match inbound(heard(company, &said(&content))).map(|it| it.content) {
            None => prop_assert!(!is_private),
            Some(Content::Text(text)) => prop_assert!(!text.contains('\0') && text.len() <= body.len()),
            Some(Content::Command { name, rest }) => {
                prop_assert!(!name.is_empty() && name == name.to_lowercase() && !rest.contains('\0'));
            }
            Some(other) => prop_assert!(false, "{:?}", other),
        }
    }

    #[test]
    fn our_name_is_found_however_it_is_written(
        called in "(@|)(rathaus|RATHAUS|rathaus:example\\.org|Rathaus Musterstadt|بلدية النموذج|мэрия примера)",
        pause in "(: |, | : | |:\u{2069} |، )",
    ) {
        for (before, after) in [("", ""), ("\u{2068}", "\u{2069}"), (" \u{200f}", "")] {
            let body = format!("{before}{called}{after}{pause}wann offen?");
            let heard = heard(Company::Several, &said(&json!({ "msgtype": "m.text", "body": body })));
            let content = inbound(heard).map(|it| it.content);
            prop_assert_eq!(content, Some(Content::Text("wann offen?".to_owned())), "{}", body);
        }
    }
}
