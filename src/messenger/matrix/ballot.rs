//! Polls as MSC3381 has them: started and ended by events of their own.
//!
//! They go by the names they had as a proposal, which every client knows; answers are heard under both.

use matrix_sdk::ruma::EventId;
use serde_json::{Value, json};

use super::mark;
use crate::messenger::Parcel;
use crate::model::{Ballot, BallotOption, Poll};

const TEXT: &str = "org.matrix.msc1767.text";
const START: &str = "org.matrix.msc3381.poll.start";
const END: &str = "org.matrix.msc3381.poll.end";

/// The type of the event for `poll`, and its content.
pub fn event(parcel: &Parcel, poll: &Poll) -> (&'static str, Value) {
    let text = parcel.message.text.text.as_str();
    let (name, mut content) = match poll {
        Poll::Ask(ballot) => (START, json!({ TEXT: text, START: start(ballot) })),
        Poll::End { message } => (END, json!({ TEXT: text, END: {}, "m.relates_to": reference(message) })),
    };
    mark::put(parcel, &mut content);
    (name, content)
}

fn start(ballot: &Ballot) -> Value {
    let answer = |it: &BallotOption| json!({ "id": it.code, TEXT: it.label });
    json!({
        "kind": "org.matrix.msc3381.poll.disclosed",
        "max_selections": ballot.most,
        "question": { TEXT: ballot.question, "body": ballot.question, "msgtype": "m.text" },
        "answers": ballot.options.iter().map(answer).collect::<Vec<_>>(),
    })
}

fn reference(message: &str) -> Value {
    json!({ "rel_type": "m.reference", "event_id": message })
}

/// What a response with this `content` picks in the poll we started with `asked`, by place; none where it is spoilt.
/// `None`: that is no poll.
pub fn picked(asked: &Value, content: &Value) -> Option<Vec<usize>> {
    let start = asked.get(START)?;
    let ids: Vec<&str> = start["answers"].as_array()?.iter().filter_map(|it| it["id"].as_str()).collect();
    let most = usize::try_from(start["max_selections"].as_u64().unwrap_or(1)).unwrap_or(usize::MAX);
    let place = |it: &Value| ids.iter().position(|id| it.as_str() == Some(id));
    // One answer nobody offered spoils all of them, even behind those that count.
    let picks: Option<Vec<usize>> = selections(content).iter().map(place).collect();
    let mut picks = picks.unwrap_or_default();
    picks.truncate(most);
    Some(picks)
}

/// Under the final name and under those of the proposal.
fn selections(content: &Value) -> &[Value] {
    const NAMES: [&str; 3] =
        ["/m.selections", "/m.poll.response/answers", "/org.matrix.msc3381.poll.response/answers"];
    NAMES.iter().find_map(|it| content.pointer(it)?.as_array()).map_or(&[], Vec::as_slice)
}

/// Whether an event of this type is a vote.
pub fn is_response(name: &str) -> bool {
    matches!(name, "m.poll.response" | "org.matrix.msc3381.poll.response")
}

/// The poll that a response with this `content` answers.
pub fn answered(content: &Value) -> Option<&str> {
    let relation = content.get("m.relates_to").filter(|it| it["rel_type"] == "m.reference")?;
    relation["event_id"].as_str().filter(|it| EventId::parse(*it).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(most: usize) -> Value {
        let option = |code: &str| BallotOption { code: code.to_owned(), label: code.to_uppercase() };
        let ballot =
            Ballot { question: "When?".to_owned(), options: ["sat", "sun"].map(option).to_vec(), most };
        json!({ START: start(&ballot) })
    }

    #[test]
    fn a_response_counts_under_the_final_name_and_under_the_proposals() {
        for content in [
            json!({ "m.selections": ["sun"] }),
            json!({ "m.poll.response": { "answers": ["sun"] } }),
            json!({ "org.matrix.msc3381.poll.response": { "answers": ["sun"] } }),
        ] {
            assert_eq!(picked(&asked(1), &content), Some(vec![1]), "{content}");
        }
    }

    #[test]
    fn an_answer_nobody_offered_spoils_the_whole_response() {
        for answers in
            [json!(["sat", "mon"]), json!(["mon"]), json!([7]), json!("sat"), json!([]), json!(null)]
        {
            let content = json!({ "m.selections": answers });
            assert_eq!(picked(&asked(1), &content), Some(Vec::new()), "{content}");
        }
    }

    #[test]
    fn no_more_is_picked_than_may_be() {
        let content = json!({ "m.selections": ["sun", "sat"] });
        assert_eq!(picked(&asked(1), &content), Some(vec![1]));
        assert_eq!(picked(&asked(2), &content), Some(vec![1, 0]));
    }

    #[test]
    fn a_message_of_ours_that_is_no_poll_has_no_votes() {
        assert_eq!(picked(&json!({ "body": "Hello" }), &json!({ "m.selections": ["sat"] })), None);
    }
}
