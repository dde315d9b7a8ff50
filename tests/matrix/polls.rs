//! Polls asked at a real homeserver, answered by another client under the names of the proposal and the final ones
//! (S13).

use buergerdraht::messenger::Parcel;
use buergerdraht::model::{Ballot, BallotOption, Content, Poll};
use serde_json::{Value, json};

use crate::homeserver::Homeserver;
use crate::homeserver::resident::Resident;
use crate::town::Town;
use crate::village::Village;

pub const STABLE: &str = "m.poll.response";
pub const UNSTABLE: &str = "org.matrix.msc3381.poll.response";

/// A response as clients of either kind write it.
pub fn response(kind: &str, poll: &str, answers: &[&str]) -> Value {
    let mut content = json!({ "m.relates_to": { "rel_type": "m.reference", "event_id": poll } });
    if kind == STABLE {
        content["m.selections"] = json!(answers);
    } else {
        content[UNSTABLE] = json!({ "answers": answers });
    }
    content
}

pub async fn votes(who: &Resident, room: &str, (kind, poll): (&str, &str), answers: &[&str]) -> String {
    who.send_event(room, kind, response(kind, poll, answers)).await
}

fn poll(town: &Town, id: &str, room: &str, poll: Poll) -> Parcel {
    let mut parcel = town.parcel(id, room, "Markt wann?\n1. Samstag\n2. Sonntag");
    parcel.message.poll = Some(Box::new(poll));
    parcel
}

fn ballot() -> Ballot {
    let option =
        |(code, label): (&str, &str)| BallotOption { code: code.to_owned(), label: label.to_owned() };
    let options = [("saturday", "Samstag"), ("sunday", "Sonntag")].map(option).to_vec();
    Ballot { question: "Markt wann?".to_owned(), options, most: 1 }
}

/// What each vote picks, in the order they were heard.
fn picked(town: &Town) -> Vec<Vec<usize>> {
    let heard = town.record.heard().into_iter();
    heard
        .filter_map(|it| if let Content::Vote { picks, .. } = it.content { Some(picks) } else { None })
        .collect()
}

async fn a_poll_lives(name: &str, encrypted: bool) {
    let server = Homeserver::shared().await;
    let Village { town, ana, ben, room } = Village::new(server, name, encrypted).await;
    let sent = town.send(&poll(&town, "1", &room, Poll::Ask(ballot()))).await.unwrap();
    let (message, id) = (sent.message_id.unwrap(), sent.poll_id.unwrap());
    assert_eq!(message, id);

    let seen = ana.hears(&room).await;
    assert_eq!((seen.kind.as_str(), seen.encrypted), ("org.matrix.msc3381.poll.start", encrypted));
    let start = &seen.content["org.matrix.msc3381.poll.start"];
    assert_eq!(start["question"]["org.matrix.msc1767.text"], "Markt wann?");
    assert_eq!(start["answers"][1], json!({ "id": "sunday", "org.matrix.msc1767.text": "Sonntag" }));
    assert_eq!(seen.content["org.matrix.msc1767.text"], "Markt wann?\n1. Samstag\n2. Sonntag");

    votes(&ana, &room, (UNSTABLE, &id), &["saturday"]).await;
    let changed = votes(&ana, &room, (STABLE, &id), &["sunday"]).await;
    votes(&ben, &room, (STABLE, &id), &["saturday", "sunday"]).await;
    votes(&ben, &room, (UNSTABLE, &id), &["monday"]).await;
    votes(&ben, &room, (STABLE, &id), &[]).await;
    ana.redact(&room, &changed).await;
    let taken_back = Content::Redacted { message_id: changed.clone() };
    town.record.hears_content("that a vote was taken back", |it| *it == taken_back).await;
    town.record.until_count("all votes", 5, |it| matches!(it, Content::Vote { .. })).await;
    assert_eq!(picked(&town), [vec![0], vec![1], vec![0], vec![], vec![]]);
    let vote = town.record.hears_that("the changed vote", |it| it.id == changed).await;
    assert_eq!(vote.content, Content::Vote { poll: id.clone(), picks: vec![1] });
    assert_eq!((vote.author.unwrap().id, vote.message_id), (ana.user().to_owned(), Some(changed)));

    town.send(&poll(&town, "2", &room, Poll::End { message: id.clone() })).await.unwrap();
    let seen = loop {
        let seen = ben.hears(&room).await;
        if seen.kind == "org.matrix.msc3381.poll.end" {
            break seen;
        }
    };
    assert_eq!(seen.content["m.relates_to"], json!({ "rel_type": "m.reference", "event_id": id }));
    assert!(seen.content["org.matrix.msc1767.text"].is_string(), "{seen:?}");
}

#[tokio::test]
async fn votes_are_heard_under_both_names_in_an_encrypted_room() {
    a_poll_lives("poll-sealed", true).await;
}

#[tokio::test]
async fn votes_are_heard_under_both_names_in_an_open_room() {
    a_poll_lives("poll-open", false).await;
}

#[tokio::test]
async fn polls_of_others_are_none_of_our_business() {
    let server = Homeserver::shared().await;
    let Village { town, ana, ben, room } = Village::new(server, "poll-theirs", true).await;
    let start = json!({
        "org.matrix.msc1767.text": "Pizza?",
        "org.matrix.msc3381.poll.start": {
            "question": { "org.matrix.msc1767.text": "Pizza?" },
            "answers": [{ "id": "yes", "org.matrix.msc1767.text": "Ja" }, { "id": "no", "org.matrix.msc1767.text": "Nein" }],
        },
    });
    let theirs = ana.send_event(&room, "org.matrix.msc3381.poll.start", start).await;
    votes(&ben, &room, (UNSTABLE, &theirs), &["yes"]).await;
    let ours = town.deliver(&room, "Guten Tag").await.unwrap().message_id.unwrap();
    votes(&ben, &room, (STABLE, &ours), &["yes"]).await;
    let sent = town.send(&poll(&town, "2", &room, Poll::Ask(ballot()))).await.unwrap();
    votes(&ben, &room, (STABLE, &sent.poll_id.unwrap()), &["sunday"]).await;
    town.record.until_count("the vote in ours", 1, |it| matches!(it, Content::Vote { .. })).await;
    assert_eq!(picked(&town), [vec![1]]);
}
