//! Polls asked in a group: votes changed and withdrawn, ended once, refused where Telegram takes none (S13).

use buergerdraht::messenger::{DeliveryError, Messenger, Parcel, Sent};
use buergerdraht::model::{Ballot, BallotOption, Content, Poll};

use crate::double::Double;
use crate::double::fault::Fault;
use crate::double::group::Group;
use crate::town::Town;

fn ballot(options: usize, most: usize) -> Ballot {
    let option = |it: usize| BallotOption { code: format!("day-{it}"), label: format!("Tag {it}") };
    Ballot { question: "Markt wann?".to_owned(), options: (0..options).map(option).collect(), most }
}

fn parcel(town: &Town, chat: i64, poll: Poll) -> Parcel {
    let mut parcel = town.parcel(chat, "Markt wann?\n1. Tag 0");
    parcel.message.poll = Some(Box::new(poll));
    parcel
}

async fn asks(town: &Town, group: &Group, ballot: Ballot) -> Result<Sent, DeliveryError> {
    town.telegram.deliver(&parcel(town, group.id(), Poll::Ask(ballot))).await
}

async fn ends(town: &Town, group: &Group, message: &str) -> Result<Sent, DeliveryError> {
    let poll = Poll::End { message: message.to_owned() };
    town.telegram.deliver(&parcel(town, group.id(), poll)).await
}

#[tokio::test]
async fn votes_are_heard_changed_and_withdrawn_until_the_end() {
    let double = Double::start().await;
    let town = Town::open(&double);
    let (ana, group) = (double.person("ana"), double.supergroup("Nachbarn"));
    let sent = asks(&town, &group, ballot(3, 1)).await.unwrap();
    let (message, poll) = (sent.message_id.unwrap(), sent.poll_id.unwrap());
    let id: i64 = message.parse().unwrap();
    for picks in [&[0][..], &[2], &[]] {
        assert!(ana.votes(id, picks));
        let heard = town.hears().await;
        assert_eq!(heard.content, Content::Vote { poll: poll.clone(), picks: picks.to_vec() });
        assert_eq!(heard.author.unwrap().id, ana.id().to_string());
        assert_eq!((heard.message_id, heard.raw), (None, None));
    }
    assert!(!ana.votes(id, &[0, 1]), "one of them");
    ends(&town, &group, &message).await.unwrap();
    assert!(!ana.votes(id, &[1]), "it is over");
    let [poll] = &double.polls()[..] else { panic!("one poll") };
    assert!(poll.is_closed && !poll.is_anonymous && !poll.takes_several);
    double.assert_clean();
}

#[tokio::test]
async fn several_answers_go_where_they_may() {
    let double = Double::start().await;
    let town = Town::open(&double);
    let (ana, group) = (double.person("ana"), double.group("Nachbarn"));
    let sent = asks(&town, &group, ballot(12, 12)).await.unwrap();
    assert!(ana.votes(sent.message_id.unwrap().parse().unwrap(), &[0, 11]));
    let heard = town.hears().await;
    assert!(matches!(heard.content, Content::Vote { picks, .. } if picks == [0, 11]));
    double.assert_clean();
}

#[tokio::test]
async fn an_end_whose_answer_is_lost_is_asked_for_again_and_does_no_harm() {
    let double = Double::start().await;
    let town = Town::open(&double);
    let group = double.supergroup("Nachbarn");
    let message = asks(&town, &group, ballot(2, 1)).await.unwrap().message_id.unwrap();
    double.script("stopPoll", [Fault::AcceptThenHtml502]);
    let lost = ends(&town, &group, &message).await;
    assert!(matches!(lost, Err(DeliveryError::Retry { .. })), "{lost:?}");
    ends(&town, &group, &message).await.unwrap();
    assert_eq!(double.take_violations(), ["stoppoll: 400 Bad Request: poll has already been closed"]);
}

#[tokio::test]
async fn what_telegram_does_not_take_is_given_up() {
    let double = Double::start().await;
    let town = Town::open(&double);
    let (group, channel) = (double.supergroup("Nachbarn"), double.channel("Amtsblatt"));
    let long = Ballot { question: "?".repeat(301), ..ballot(2, 1) };
    for refused in [
        asks(&town, &group, ballot(1, 1)).await,
        asks(&town, &group, ballot(13, 1)).await,
        asks(&town, &group, long).await,
        asks(&town, &channel, ballot(2, 1)).await,
        ends(&town, &group, "4711").await,
    ] {
        assert!(matches!(refused, Err(DeliveryError::GiveUp { .. })), "{refused:?}");
    }
    assert_eq!(double.take_violations().len(), 5);
    assert!(double.polls().is_empty());
}
