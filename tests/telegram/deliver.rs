//! What arrives of what we say.

use std::time::Duration;

use buergerdraht::messenger::{DeliveryError, Limit, Messenger};
use buergerdraht::model::{Action, Choice, RichText, Span, Style};
use proptest::prelude::*;

use crate::double::Double;
use crate::double::fault::Fault;
use crate::double::keyboard::Does;
use crate::town::Town;

async fn town_with_ana() -> (Double, Town, crate::double::person::Person) {
    let double = Double::start().await;
    let town = Town::open(&double);
    let ana = double.person("ana");
    ana.says("hallo");
    town.hears().await;
    (double, town, ana)
}

#[tokio::test]
async fn emphasis_and_links_arrive_where_they_were_set_beside_any_script() {
    let (double, town, ana) = town_with_ana().await;
    let text = "😀 Bürgerbüro: коли? مفتوح";
    let at = |words: &str| text.find(words).map(|start| (start, start + words.len())).unwrap();
    let span = |words: &str, style| Span { start: at(words).0, end: at(words).1, style };
    let spans = vec![
        span("Bürgerbüro", Style::Bold),
        span("коли", Style::Link("https://www.bad-belzig.de/".to_owned())),
        span("مفتوح", Style::Italic),
    ];
    let mut parcel = town.parcel(ana.id(), "");
    parcel.message.text = RichText { text: text.to_owned(), spans };
    town.telegram.deliver(&parcel).await.unwrap();
    let heard = ana.hears().await;
    let covered: Vec<_> = heard.entities.iter().map(|it| heard.covered_by(it)).collect();
    assert_eq!(covered, ["Bürgerbüro", "коли", "مفتوح"]);
    assert_eq!(heard.entities[1]["url"], "https://www.bad-belzig.de/");
    double.assert_clean();
}

#[tokio::test]
async fn a_telephone_number_behind_words_is_written_out() {
    let (double, town, ana) = town_with_ana().await;
    let mut parcel = town.parcel(ana.id(), "");
    parcel.message.text = RichText {
        text: "Rufen Sie an, oder schreiben Sie: post@example.org!".to_owned(),
        spans: vec![
            Span { start: 0, end: 12, style: Style::Bold },
            Span { start: 0, end: 12, style: Style::Link("tel:+49 33841 940".to_owned()) },
            Span { start: 34, end: 50, style: Style::Link("mailto:post@example.org".to_owned()) },
        ],
    };
    town.telegram.deliver(&parcel).await.unwrap();
    let heard = ana.hears().await;
    assert_eq!(heard.text, "Rufen Sie an (+49 33841 940), oder schreiben Sie: post@example.org!");
    assert_eq!(heard.covered_by(&heard.entities[0]), "Rufen Sie an");
    double.assert_clean();
}

#[tokio::test]
async fn choices_are_buttons_one_a_row_and_private_matters_lead_away() {
    let (double, town, ana) = town_with_ana().await;
    let group = double.group("Nachbarn");
    let choices = vec![
        Choice { label: "Ja".to_owned(), action: Action::Code("faq:yes".to_owned()) },
        Choice { label: "Privat weiter".to_owned(), action: Action::Private("concern".to_owned()) },
    ];
    town.offer(group.id(), "Weiter?", choices).await.unwrap();
    let heard = group.hears().await;
    assert_eq!(heard.labels(), ["Ja", "Privat weiter"]);
    assert_eq!(heard.buttons[1].does, Does::Opens("https://t.me/RathausBot?start=concern".to_owned()));
    group.presses(&ana, "Privat weiter");
    assert_eq!(town.hears().await.content, crate::town::command("start", "concern"));
    double.assert_clean();
}

#[tokio::test]
async fn an_answer_hangs_on_its_question_while_that_is_there() {
    let (double, town, ana) = town_with_ana().await;
    let question = ana.says("Wo?");
    let mut parcel = town.parcel(ana.id(), "Hier.");
    parcel.message.reply_to = Some(question.to_string());
    town.telegram.deliver(&parcel).await.unwrap();
    assert_eq!(ana.hears().await.reply_to, Some(question));
    parcel.message.reply_to = Some("999999".to_owned());
    town.telegram.deliver(&parcel).await.unwrap();
    assert_eq!(ana.hears().await.reply_to, None);
    double.assert_clean();
}

#[tokio::test]
async fn an_answer_in_a_topic_stays_there_until_the_topic_is_closed() {
    let (double, town, _) = town_with_ana().await;
    let forum = double.forum("Stadt");
    let topic = forum.opens_topic();
    let mut parcel = town.parcel(forum.id(), "Hier.");
    parcel.address.topic = Some(topic.to_string());
    town.telegram.deliver(&parcel).await.unwrap();
    assert_eq!(forum.hears().await.topic, Some(topic));
    forum.closes_topic(topic);
    town.telegram.deliver(&parcel).await.unwrap();
    assert_eq!(forum.hears().await.topic, None);
    assert_eq!(double.take_violations(), ["sendmessage: 400 Bad Request: message thread not found"]);
}

#[tokio::test]
async fn formatting_telegram_does_not_take_is_left_out_and_the_words_arrive() {
    let (double, town, ana) = town_with_ana().await;
    double.script("sendMessage", [Fault::Reject(400, "Bad Request: can't parse entities: unsupported")]);
    let mut parcel = town.parcel(ana.id(), "Guten Tag");
    parcel.message.text.spans.push(Span { start: 0, end: 5, style: Style::Bold });
    parcel.message.choices.push(Choice { label: "Ja".to_owned(), action: Action::Code("yes".to_owned()) });
    town.telegram.deliver(&parcel).await.unwrap();
    let heard = ana.hears().await;
    assert_eq!((heard.text.as_str(), heard.entities.len(), heard.labels()), ("Guten Tag", 0, vec!["Ja"]));
    double.assert_clean();
}

#[tokio::test]
async fn buttons_telegram_does_not_take_are_left_out_and_the_words_arrive() {
    let (double, town, ana) = town_with_ana().await;
    let too_long = Choice { label: "Ja".to_owned(), action: Action::Code("x".repeat(65)) };
    town.offer(ana.id(), "Weiter?", vec![too_long]).await.unwrap();
    let heard = ana.hears().await;
    assert_eq!((heard.text.as_str(), heard.labels().len()), ("Weiter?", 0));
    assert_eq!(double.take_violations(), ["sendmessage: 400 Bad Request: BUTTON_DATA_INVALID"]);
}

#[tokio::test]
async fn what_is_refused_without_formatting_and_buttons_too_is_given_up() {
    let (double, town, ana) = town_with_ana().await;
    let refusal = Fault::Reject(400, "Bad Request: can't parse entities: unsupported");
    double.script("sendMessage", [refusal; 3]);
    let error = town.deliver(ana.id(), "Guten Tag").await.unwrap_err();
    assert!(matches!(error, DeliveryError::GiveUp { .. }), "{error}");
    assert_eq!(double.calls("sendMessage"), 1, "there was nothing to leave out");
    double.assert_clean();
}

#[tokio::test]
async fn the_longest_text_allowed_is_taken() {
    let (double, town, ana) = town_with_ana().await;
    let longest = "😀".repeat(town.telegram.features().max_text / 2);
    town.deliver(ana.id(), &longest).await.unwrap();
    assert_eq!(ana.hears().await.text, longest);
    double.assert_clean();
}

#[tokio::test]
async fn an_edit_changes_what_was_said_and_is_no_second_message() {
    let (double, town, ana) = town_with_ana().await;
    let sent = town.deliver(ana.id(), "Markt um 15 Uhr").await.unwrap();
    let mut parcel = town.parcel(ana.id(), "Markt um 16 Uhr");
    parcel.message.edits.clone_from(&sent.message_id);
    for _ in 0..2 {
        // The second time it says so already, and that is as good.
        assert_eq!(town.telegram.deliver(&parcel).await.unwrap(), sent);
    }
    let heard = ana.heard();
    assert_eq!(heard.iter().map(|it| it.text.as_str()).collect::<Vec<_>>(), ["Markt um 16 Uhr"]);
    let refused = double.take_violations();
    assert!(refused.len() == 1 && refused[0].contains("message is not modified"), "{refused:?}");
}

#[tokio::test]
async fn what_is_gone_or_too_old_to_be_edited_is_given_up_and_the_chat_is_not() {
    let (double, town, ana) = town_with_ana().await;
    let hers = ana.says("Wo?").to_string();
    for (id, reason) in
        [("999999".to_owned(), "message to edit not found"), (hers, "message can't be edited")]
    {
        let mut parcel = town.parcel(ana.id(), "Hier.");
        parcel.message.edits = Some(id);
        let error = town.telegram.deliver(&parcel).await.unwrap_err();
        assert!(matches!(error, DeliveryError::GiveUp { .. }), "{error:?}");
        let refused = double.take_violations();
        assert!(refused.len() == 1 && refused[0].contains(reason), "{refused:?}");
    }
    town.deliver(ana.id(), "Hier.").await.unwrap();
    double.assert_clean();
}

#[tokio::test]
async fn people_and_groups_have_their_own_pace() {
    let (_, town, ana) = town_with_ana().await;
    let limit = |chat: i64| town.telegram.chat_limit(&town.parcel(chat, "").address).unwrap();
    assert_eq!(limit(ana.id()), Limit { count: 1, per: Duration::from_secs(1) });
    assert_eq!(limit(-5), Limit { count: 20, per: Duration::from_mins(1) });
}

/// Text with spans on character borders that nest or lie apart.
fn rich_text() -> impl Strategy<Value = RichText> {
    let pieces = prop::collection::vec(("[a-zäß😀👩‍🚒ع ]{1,6}", 0..5usize), 1..8);
    pieces.prop_map(|pieces| {
        let mut rich = RichText::default();
        for (piece, style) in pieces {
            let start = rich.text.len();
            rich.text.push_str(&piece);
            let end = rich.text.len();
            let styles = match style {
                0 => vec![],
                1 => vec![Style::Bold],
                2 => vec![Style::Code],
                3 => vec![Style::Italic, Style::Bold],
                _ => vec![Style::Link("https://example.org/".to_owned())],
            };
            rich.spans.extend(styles.into_iter().map(|style| Span { start, end, style }));
        }
        rich
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn telegram_takes_every_entity_of_ours_and_finds_our_words_under_it(rich in rich_text()) {
        prop_assume!(!rich.text.trim().is_empty());
        let runtime = tokio::runtime::Runtime::new().unwrap();
        runtime.block_on(async {
            let (double, town, ana) = town_with_ana().await;
            let mut parcel = town.parcel(ana.id(), "");
            parcel.message.text = rich.clone();
            town.telegram.deliver(&parcel).await.unwrap();
            let heard = ana.hears().await;
            let covered: Vec<_> = heard.entities.iter().map(|it| heard.covered_by(it)).collect();
            let meant: Vec<_> = rich.spans.iter().map(|it| rich.text[it.start..it.end].to_owned()).collect();
            assert_eq!(covered, meant);
            double.assert_clean();
        });
    }
}
