//! What we send, as it goes out.

use matrix_sdk::ruma::{event_id, user_id};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{message, reaction};
use crate::messenger::Parcel;
use crate::messenger::matrix::read::{chosen, topic};
use crate::model::{Account, Action, Address, Choice, Outbound, RichText, Span, Style, Timestamp};

const ROOT: &str = "$root:example.org";
const ASKED: &str = "$asked:example.org";

fn parcel(message: Outbound) -> Parcel {
    let account = Account::new("matrix", "main");
    let address = Address { account, chat: "!hall:example.org".to_owned(), topic: None };
    Parcel {
        id: "7".to_owned(),
        address,
        message,
        queued_at: Timestamp::default(),
        doubtful: 0,
        files: Vec::new(),
    }
}

fn written(parcel: &Parcel) -> Value {
    message(parcel, user_id!("@rathaus:example.org"))
}

fn said(text: &str) -> Outbound {
    Outbound { text: RichText::plain(text), ..Outbound::default() }
}

fn linked(before: &str, words: &str, target: &str) -> Outbound {
    let span =
        Span { start: before.len(), end: before.len() + words.len(), style: Style::Link(target.to_owned()) };
    let text = RichText { text: format!("{before}{words}."), spans: vec![span] };
    Outbound { text, ..Outbound::default() }
}

fn choice(label: &str, action: Action) -> Choice {
    Choice { label: label.to_owned(), action }
}

#[test]
fn plain_words_are_sent_as_they_are_and_mention_nobody() {
    let content = written(&parcel(said("Guten Tag <b>\n1. Pass & Visum")));
    let wanted = json!({
        "msgtype": "m.text",
        "body": "Guten Tag <b>\n1. Pass & Visum",
        "m.mentions": {},
        "de.buergerdraht.message": { "id": "7", "choices": [], "first": 1 },
    });
    assert_eq!(content, wanted);
}

#[test]
fn a_link_is_spelled_out_in_the_plain_text_only() {
    let content = written(&parcel(linked("Alles zum ", "Pass", "https://example.org/pass?a=1&b=2")));
    assert_eq!(content["body"], "Alles zum Pass (https://example.org/pass?a=1&b=2).");
    assert_eq!(content["format"], "org.matrix.custom.html");
    assert_eq!(
        content["formatted_body"],
        "Alles zum <a href=\"https://example.org/pass?a=1&amp;b=2\">Pass</a>."
    );
}

#[test]
fn a_link_that_shows_where_it_leads_is_not_said_twice() {
    for (words, target) in [
        ("https://example.org/pass", "https://example.org/pass"),
        ("www.example.org/pass", "https://example.org/pass/"),
        ("amt@example.org", "mailto:amt@example.org?subject=Pass"),
        ("030 / 115-0", "tel:0301150"),
        ("+49 30 115", "tel:+4930115"),
    ] {
        assert_eq!(written(&parcel(linked("", words, target)))["body"], format!("{words}."));
    }
}

#[test]
fn a_mailbox_is_written_without_its_scheme() {
    let content = written(&parcel(linked("", "Schreiben Sie", "mailto:amt@example.org?subject=Pass")));
    assert_eq!(content["body"], "Schreiben Sie (amt@example.org).");
}

#[test]
fn a_link_that_leads_nowhere_good_is_only_words() {
    let content = written(&parcel(linked("", "hier", "javascript:alert(1)")));
    assert_eq!((&content["body"], &content["formatted_body"]), (&json!("hier."), &Value::Null));
}

#[test]
fn what_would_be_too_long_with_its_formatting_goes_without() {
    let long = "\"".repeat(10_000);
    let content = written(&parcel(linked(&long, "Pass", "https://example.org/")));
    assert_eq!(content["body"], format!("{long}Pass (https://example.org/)."));
    assert_eq!(content.get("format"), None);
}

#[test]
fn right_to_left_isolates_stay() {
    let words = "\u{2068}جواز السفر\u{2069}: \u{2066}+49 30 115\u{2069}";
    let bold = Span { start: 0, end: "\u{2068}جواز السفر\u{2069}".len(), style: Style::Bold };
    let text = RichText { text: words.to_owned(), spans: vec![bold] };
    let content = written(&parcel(Outbound { text, ..Outbound::default() }));
    assert_eq!(content["body"], words);
    assert_eq!(
        content["formatted_body"],
        "<strong>\u{2068}جواز السفر\u{2069}</strong>: \u{2066}+49 30 115\u{2069}"
    );
}

#[test]
fn an_answer_names_what_it_answers() {
    let reply = parcel(Outbound { reply_to: Some(ASKED.to_owned()), ..said("Ja") });
    assert_eq!(written(&reply)["m.relates_to"], json!({ "m.in_reply_to": { "event_id": ASKED } }));
    assert_eq!(topic(&written(&reply)), None);
}

#[test]
fn a_thread_falls_back_to_its_root_unless_something_in_it_is_answered() {
    let mut parcel = parcel(said("Ja"));
    parcel.address.topic = Some(ROOT.to_owned());
    let relation = |answered: &str, is_falling_back: bool| {
        json!({
            "rel_type": "m.thread",
            "event_id": ROOT,
            "is_falling_back": is_falling_back,
            "m.in_reply_to": { "event_id": answered },
        })
    };
    assert_eq!(written(&parcel)["m.relates_to"], relation(ROOT, true));
    assert_eq!(topic(&written(&parcel)).as_deref(), Some(ROOT));
    parcel.message.reply_to = Some(ASKED.to_owned());
    assert_eq!(written(&parcel)["m.relates_to"], relation(ASKED, false));
}

#[test]
fn ids_of_another_network_are_left_out() {
    let mut parcel = parcel(Outbound { reply_to: Some("17".to_owned()), ..said("Ja") });
    parcel.address.topic = Some("4".to_owned());
    assert_eq!(written(&parcel).get("m.relates_to"), None);
}

#[test]
fn the_way_into_a_private_chat_is_a_link_to_us() {
    let choices = vec![choice("Im privaten Chat", Action::Private("start".to_owned()))];
    let content = written(&parcel(Outbound { choices, ..said("Das geht nur zu zweit.") }));
    assert_eq!(
        content["body"],
        "Das geht nur zu zweit.\n\nIm privaten Chat\nhttps://matrix.to/#/@rathaus:example.org"
    );
    assert_eq!(
        content["formatted_body"],
        "Das geht nur zu zweit.<br><br>Im privaten Chat<br>\
         <a href=\"https://matrix.to/#/@rathaus:example.org\">https://matrix.to/#/@rathaus:example.org</a>"
    );
}

#[test]
fn a_reaction_with_a_choices_number_picks_it() {
    let numbered = ["faq:pass", "faq:visa"].map(|it| choice(it, Action::Code(it.to_owned()))).to_vec();
    let content = written(&parcel(Outbound { numbered, choices_before: 2, ..said("3. Pass\n4. Visum") }));
    let picked = |key: &str| chosen(&content, key);
    assert_eq!(picked("3\u{fe0f}\u{20e3}").as_deref(), Some("faq:pass"));
    assert_eq!(picked("4\u{20e3}").as_deref(), Some("faq:visa"));
    for key in ["1\u{fe0f}\u{20e3}", "5\u{fe0f}\u{20e3}", "👍", "", "\u{fe0f}"] {
        assert_eq!(picked(key), None, "{key}");
    }
}

#[test]
fn we_react_with_the_numbers_there_are() {
    let to = event_id!("$asked:example.org");
    let wanted = json!({
        "m.relates_to": { "rel_type": "m.annotation", "event_id": ASKED, "key": "9\u{fe0f}\u{20e3}" },
    });
    assert_eq!(reaction(to, 9), Some(wanted));
    assert_eq!((reaction(to, 0), reaction(to, 10)), (None, None));
}

/// A text with spans of whatever kind, also such as nobody should make.
fn rich() -> impl Strategy<Value = RichText> {
    let style = prop_oneof![
        Just(Style::Bold),
        Just(Style::Italic),
        Just(Style::Code),
        "(https://a\"&<b>/|mailto:a@b|javascript:c|)".prop_map(Style::Link),
    ];
    let span = (0..24usize, 0..24usize, style).prop_map(|(start, end, style)| Span { start, end, style });
    ("[a<&>\" \nä😀ع\u{2067}\u{2069}]{0,12}", prop::collection::vec(span, 0..6)).prop_map(
        |(text, mut spans)| {
            spans.sort_by(|one, other| one.start.cmp(&other.start).then(other.end.cmp(&one.end)));
            RichText { text, spans }
        },
    )
}

/// The text of `html`; fails where a tag is not closed by its own.
fn text_of(html: &str) -> String {
    let mut text = String::new();
    let mut open = Vec::new();
    let mut rest = html;
    while let Some((before, tag)) = rest.split_once('<') {
        text.push_str(before);
        let (tag, behind) = tag.split_once('>').expect("a tag ends");
        match tag.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop(), Some(name), "{html}"),
            None if tag == "br" => text.push('\n'),
            None => open.push(tag.split(' ').next().unwrap()),
        }
        rest = behind;
    }
    assert!(open.is_empty(), "{html}");
    text.push_str(rest);
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn html_is_balanced_and_says_every_word(text in rich()) {
        let words = text.text.clone();
        let content = written(&parcel(Outbound { text, ..Outbound::default() }));
        if let Some(html) = content["formatted_body"].as_str() {
            prop_assert_eq!(text_of(html), words);
        }
    }

    #[test]
    fn the_plain_text_loses_no_character(text in rich()) {
        let words = text.text.clone();
        let content = written(&parcel(Outbound { text, ..Outbound::default() }));
        let body = content["body"].as_str().unwrap();
        let mut rest = body.chars();
        prop_assert!(words.chars().all(|it| rest.any(|other| other == it)), "{} of {}", body, words);
    }
}
