//! `sendPoll` and `stopPoll`, refused as Telegram refuses them, and the votes of people.

use std::collections::BTreeMap;
use std::time::Instant;

use serde_json::{Value, json};

use super::Double;
use super::method::bot_user;
use super::params::Params;
use super::person::Person;
use super::refusal::Refusal;
use super::send::reachable;
use super::world::{Received, World};

const MOST_OPTIONS: usize = 12;

/// A poll of the bot's; of others' it is told nothing.
#[derive(Clone, Debug)]
pub struct Poll {
    pub chat: i64,
    pub message_id: i64,
    pub question: String,
    pub options: Vec<String>,
    pub takes_several: bool,
    pub is_anonymous: bool,
    pub is_closed: bool,
    /// By person.
    pub votes: BTreeMap<i64, Vec<usize>>,
}

pub fn send(world: &mut World, params: &Params) -> Result<Value, Refusal> {
    let chat = reachable(world, params)?;
    let question = bounded(params.text("question")?.unwrap_or_default(), 300, "question")?;
    let options = options(params.value("options")?)?;
    let poll = Poll {
        chat,
        message_id: 0,
        question,
        options,
        takes_several: params.flag("allows_multiple_answers")?.unwrap_or(false),
        is_anonymous: params.flag("is_anonymous")?.unwrap_or(true),
        is_closed: false,
        votes: BTreeMap::new(),
    };
    if world.chats[&chat].kind == "channel" && !poll.is_anonymous {
        return Err(Refusal::bad("non-anonymous polls can't be sent to channel chats"));
    }
    world.pace.take(chat, Instant::now()).map_err(Refusal::too_many)?;
    let id = (5_368_324_170_000_000_000 + world.new_id()).to_string();
    let mut message = world.envelope(chat);
    message["from"] = bot_user();
    let message_id = message["message_id"].as_i64().expect("the envelope has an id");
    let poll = Poll { message_id, ..poll };
    message["poll"] = poll.as_json(&id);
    world.chat_mut(chat).messages.insert(message_id, message.clone());
    world.said.push(Received {
        chat,
        message_id,
        text: poll.question.clone(),
        entities: Vec::new(),
        buttons: Vec::new(),
        reply_to: None,
        topic: None,
        file: None,
        is_ambiguous: false,
    });
    world.polls.insert(id, poll);
    Ok(message)
}

pub fn stop(world: &mut World, params: &Params) -> Result<Value, Refusal> {
    let chat = reachable(world, params)?;
    let message = params.int("message_id")?.unwrap_or_default();
    let is_it = |it: &Poll| it.chat == chat && it.message_id == message;
    let Some((id, poll)) = world.polls.iter_mut().find(|(_, it)| is_it(it)) else {
        return Err(Refusal::bad("message with poll to stop not found"));
    };
    if poll.is_closed {
        return Err(Refusal::bad("poll has already been closed"));
    }
    poll.is_closed = true;
    Ok(poll.as_json(id))
}

fn options(written: Option<Value>) -> Result<Vec<String>, Refusal> {
    let Some(Value::Array(options)) = written else {
        return Err(Refusal::bad("expected an Array of InputPollOption"));
    };
    if options.len() < 2 {
        return Err(Refusal::bad("poll must have at least 2 option"));
    }
    if MOST_OPTIONS < options.len() {
        return Err(Refusal::bad(format!("poll can't have more than {MOST_OPTIONS} options")));
    }
    let text = |it: &Value| it["text"].as_str().map(str::to_owned);
    let texts = options.iter().map(text).collect::<Option<Vec<_>>>();
    let texts = texts.ok_or_else(|| Refusal::bad("[double] an option is an object with a text"))?;
    texts.iter().map(|it| bounded(it, 100, "options")).collect()
}

fn bounded(text: &str, most: usize, what: &str) -> Result<String, Refusal> {
    match text.trim().chars().count() {
        0 => Err(Refusal::bad(format!("poll {what} must be non-empty"))),
        it if most < it => Err(Refusal::bad(format!("poll {what} length must not exceed {most}"))),
        _ => Ok(text.to_owned()),
    }
}

impl Poll {
    fn as_json(&self, id: &str) -> Value {
        let count = |place: usize| self.votes.values().filter(|it| it.contains(&place)).count();
        let option = |(place, text): (usize, &String)| json!({ "text": text, "voter_count": count(place) });
        json!({
            "id": id,
            "question": self.question,
            "options": self.options.iter().enumerate().map(option).collect::<Vec<_>>(),
            "total_voter_count": self.votes.len(),
            "is_closed": self.is_closed,
            "is_anonymous": self.is_anonymous,
            "type": "regular",
            "allows_multiple_answers": self.takes_several,
        })
    }
}

impl Person {
    /// Picks these options of the bot's poll; none withdraws the vote. Whether Telegram takes it: after the end it
    /// does not.
    pub fn votes(&self, message: i64, picks: &[usize]) -> bool {
        self.double().change(|world| {
            let user = self.user();
            let poll = world.polls.iter_mut().find(|(_, it)| it.message_id == message);
            let (id, poll) = poll.expect("a poll of the bot's");
            if poll.is_closed || (!poll.takes_several && 1 < picks.len()) {
                return false;
            }
            assert!(picks.iter().all(|it| *it < poll.options.len()), "an option that is there");
            if picks.is_empty() {
                poll.votes.remove(&self.id());
            } else {
                poll.votes.insert(self.id(), picks.to_vec());
            }
            if !poll.is_anonymous {
                let answer = json!({ "poll_id": id, "user": user, "option_ids": picks });
                world.updates.add("poll_answer", answer);
            }
            true
        })
    }
}

impl Double {
    /// The bot's polls as they stand, in no order.
    pub fn polls(&self) -> Vec<Poll> {
        self.world().polls.values().cloned().collect()
    }
}
