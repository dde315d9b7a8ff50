//! Who may invite us, and how their invitations are followed (M4).
//!
//! Joining takes a while on a large room, so it happens beside the listening; what did not work is tried
//! again, for the homeserver keeps an invitation until it is answered.

use std::collections::{HashMap, HashSet, VecDeque};
use std::time::Duration;

use matrix_sdk::room::Room;
use matrix_sdk::ruma::{OwnedRoomId, OwnedUserId, RoomId, UserId};
use matrix_sdk::{Client, Error, Result, RoomState};
use tokio::task::JoinSet;

use super::{Config, Invites, fault, room};
use crate::model::Timestamp;

const HOUR: Duration = Duration::from_hours(1);
/// Between two tries to follow one invitation.
const PAUSE: Duration = Duration::from_mins(2);
/// People whose invitations are counted, at most.
const MOST_PEOPLE: usize = 10_000;

/// What is done about an invitation.
#[derive(Debug, PartialEq, Eq)]
enum Answer {
    Follow,
    RefuseStranger,
    RefuseFlood,
}

/// Invitations seen lately, and those being followed right now.
#[derive(Default)]
pub struct Invitations {
    tasks: JoinSet<Answered>,
    under_way: HashSet<OwnedRoomId>,
    resting: HashMap<OwnedRoomId, Rest>,
    by_person: HashMap<OwnedUserId, VecDeque<Timestamp>>,
}

/// How it went.
struct Answered {
    room: OwnedRoomId,
    /// Whose invitation was followed.
    of: Option<OwnedUserId>,
    result: Result<()>,
}

/// Nothing is done about a room for a while, unless we come to stand there otherwise.
struct Rest {
    until: Timestamp,
    state: RoomState,
}

impl Invitations {
    /// Looks after all open invitations and upgraded rooms; returns at once.
    pub async fn tend(&mut self, config: &Config, client: &Client, now: Timestamp) {
        while let Some(done) = self.tasks.try_join_next() {
            let Ok(Answered { room, of, result }) = done else { continue };
            self.under_way.remove(&room);
            if let Err(error) = result {
                tracing::info!("cannot answer an invitation yet, will try again: {}", fault::words(&error));
                self.rest(client, room, now.plus(pause_after(&error)));
                // The next try is the same invitation.
                of.and_then(|it| self.by_person.get_mut(&it)?.pop_back());
            }
        }
        let state = |it: &RoomId| client.get_room(it).map(|it| it.state());
        self.resting.retain(|id, rest| now < rest.until && state(id) == Some(rest.state));
        for invited in client.invited_rooms() {
            if self.is_free(&invited) {
                self.answer(config, client, invited, now).await;
            }
        }
        for (old, next) in room::to_follow(client) {
            if next.as_ref().is_none_or(|it| self.is_free(it)) && self.is_free(&old) {
                self.follow_upgrade(&old, now);
            }
        }
    }

    fn is_free(&self, room: &Room) -> bool {
        !self.under_way.contains(room.room_id()) && !self.resting.contains_key(room.room_id())
    }

    fn rest(&mut self, client: &Client, id: OwnedRoomId, until: Timestamp) {
        if let Some(state) = client.get_room(&id).map(|it| it.state()) {
            self.resting.insert(id, Rest { until, state });
        }
    }

    async fn answer(&mut self, config: &Config, client: &Client, invited: Room, now: Timestamp) {
        let Ok(invite) = invited.invite_details().await else { return };
        let is_upgrade = room::upgraded_to(client, invited.room_id()).is_some();
        let answer = if is_upgrade {
            Answer::Follow
        } else {
            self.decide(&config.invites, client.user_id(), &invite.inviter_id, now)
        };
        let of = (answer == Answer::Follow && !is_upgrade).then_some(invite.inviter_id);
        let refusal = match answer {
            Answer::Follow => None,
            Answer::RefuseStranger => Some(config.words.refuse_stranger.clone()),
            Answer::RefuseFlood => Some(config.words.refuse_flood.clone()),
        };
        tracing::info!(?answer, "invited into a room");
        metrics::counter!("buergerdraht_matrix_invites_total", "answer" => name(&answer)).increment(1);
        let room = invited.room_id().to_owned();
        self.under_way.insert(room.clone());
        // A sync or two may still show it as open once it is answered.
        self.rest(client, room.clone(), now.plus(PAUSE));
        self.tasks.spawn(async move {
            let result = match refusal {
                None => invited.join().await,
                Some(reason) => room::leave(&invited, &reason).await,
            };
            Answered { room, of, result }
        });
    }

    /// The new room may want an invitation; then it comes as one, and is followed for the old room's sake.
    fn follow_upgrade(&mut self, old: &Room, now: Timestamp) {
        let Some(successor) = old.successor_room() else { return };
        let (client, room) = (old.client(), old.room_id().to_owned());
        let via = old.creators().into_iter().flatten().map(|it| it.server_name().to_owned());
        let via: Vec<_> = via.chain(room.server_name().map(ToOwned::to_owned)).collect();
        self.under_way.insert(room.clone());
        self.rest(&client, room.clone(), now.plus(PAUSE));
        self.tasks.spawn(async move {
            let joined = client.join_room_by_id_or_alias((&*successor.room_id).into(), &via).await;
            Answered { room, of: None, result: joined.map(|_| ()) }
        });
    }

    fn decide(&mut self, policy: &Invites, us: Option<&UserId>, by: &UserId, now: Timestamp) -> Answer {
        if !is_welcome(policy, us, by) {
            return Answer::RefuseStranger;
        }
        if MOST_PEOPLE <= self.by_person.len() {
            self.by_person.retain(|_, times| times.back().is_some_and(|it| now.since(*it) < HOUR));
        }
        let times = self.by_person.entry(by.to_owned()).or_default();
        times.retain(|it| now.since(*it) < HOUR);
        if usize::try_from(policy.per_hour).unwrap_or(usize::MAX) <= times.len() {
            return Answer::RefuseFlood;
        }
        times.push_back(now);
        Answer::Follow
    }
}

/// A room that is closed to us may be opened one day.
fn pause_after(error: &Error) -> Duration {
    let usual = if fault::is_final(error) { HOUR } else { PAUSE };
    fault::silence(error).map_or(usual, |it| it.max(PAUSE))
}

/// By person or by server; what a person calls themselves counts for nothing.
fn is_welcome(policy: &Invites, us: Option<&UserId>, by: &UserId) -> bool {
    let server = by.server_name().as_str();
    let is_our_server = us.is_some_and(|it| it.server_name() == server);
    let server_listed = policy.servers.iter().any(|it| it == "*" || it.eq_ignore_ascii_case(server));
    let own_only = policy.servers.is_empty() && is_our_server;
    own_only || server_listed || policy.people.iter().any(|it| it == by.as_str())
}

fn name(answer: &Answer) -> &'static str {
    match answer {
        Answer::Follow => "followed",
        Answer::RefuseStranger => "refused_stranger",
        Answer::RefuseFlood => "refused_flood",
    }
}

#[cfg(test)]
mod tests {
    use matrix_sdk::ruma::user_id;

    use super::*;

    const NOW: Timestamp = Timestamp::from_seconds(2_000_000_000);

    fn policy(servers: &[&str]) -> Invites {
        Invites {
            servers: servers.iter().map(|it| (*it).to_owned()).collect(),
            people: vec!["@mayor:elsewhere.example".to_owned()],
            per_hour: 2,
            largest_room: 100,
        }
    }

    fn welcomes(servers: &[&str], by: &str) -> bool {
        is_welcome(&policy(servers), Some(user_id!("@bot:belzig.example")), by.try_into().unwrap())
    }

    #[test]
    fn without_a_list_only_our_own_server_may_invite_us() {
        assert!(welcomes(&[], "@ana:belzig.example"));
        assert!(!welcomes(&[], "@ana:other.example"));
        assert!(welcomes(&[], "@mayor:elsewhere.example"));
    }

    #[test]
    fn a_list_names_servers_or_all_of_them() {
        assert!(welcomes(&["Other.example"], "@ana:other.example"));
        assert!(!welcomes(&["other.example"], "@ana:not-other.example"));
        assert!(welcomes(&["*"], "@ana:anywhere.example"));
    }

    #[test]
    fn who_invites_too_often_is_refused_for_an_hour() {
        let (mut invitations, policy) = (Invitations::default(), policy(&["*"]));
        let ana = user_id!("@ana:x.example");
        let mut answers: Vec<Answer> = (0..3).map(|_| invitations.decide(&policy, None, ana, NOW)).collect();
        answers.push(invitations.decide(&policy, None, user_id!("@ben:x.example"), NOW));
        answers.push(invitations.decide(&policy, None, ana, NOW.plus(HOUR)));
        let names: Vec<&str> = answers.iter().map(name).collect();
        assert_eq!(names, ["followed", "followed", "refused_flood", "followed", "followed"]);
    }
}
