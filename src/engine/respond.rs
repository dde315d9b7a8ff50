//! From what somebody said to what we answer.
//!
//! **Invariant:** pure: no store, no waiting; the clock is read once.

use std::hash::{DefaultHasher, Hash, Hasher};

use super::direct::PrivateMatter;
use super::late::{self, Age};
use super::limit::Pace;
use super::route::{Thought, declined, think};
use super::understand::understand;
use super::wording::word;
use super::{Desk, Guide, language};
use crate::clock;
use crate::content::Content as Files;
use crate::dialogue::parts::Surveys;
use crate::dialogue::{self, Agenda, Answering, Cases, Ctx, Reply, Why, welcome};
use crate::line;
use crate::model::{
    Action, Choice, Content, Effect, Inbound, LastText, Outbound, Profile, Room, Standing, Talk, Timestamp,
};
use crate::text;

/// Networks whose private talks are encrypted from end to end, with us at one of the ends.
const SEALED: [&str; 1] = ["matrix"];

/// What was looked up before anybody thinks.
#[derive(Default)]
pub(super) struct Known {
    pub cases: Cases,
    pub agenda: Agenda,
    pub surveys: Surveys,
}

/// What a turn has to write down.
pub(super) struct Response {
    pub effects: Vec<Effect>,
    pub messages: Vec<Outbound>,
    pub talk: Talk,
    /// What to begin with them in private, from a group (M3).
    pub in_private: Option<PrivateMatter>,
}

impl Response {
    fn only(messages: Vec<Outbound>, talk: Talk) -> Self {
        Self { effects: Vec::new(), messages, talk, in_private: None }
    }
}

pub(super) fn respond(
    desk: &Desk,
    inbound: &Inbound,
    known: &Known,
    mut profile: Profile,
    mut talk: Talk,
) -> Response {
    let kept = talk != Talk::default() || profile != Profile::default();
    if is_old_news(&mut talk, inbound) {
        return Response::only(Vec::new(), talk);
    }
    if profile.town.is_none() {
        profile.town = desk.town_of.get(&inbound.address.account).cloned();
    }
    let (guide, now) = (desk.guide(), desk.clock.now());
    let language = language::choose(&desk.languages, &guide.library, (&profile, &talk), inbound);
    let age = late::age(inbound, desk.limits.late_after, now);
    let hall = Hall { desk, guide: &guide, inbound, known, now, age, kept };

    let ctx = hall.ctx(&profile, &language);
    let pace = desk.limits.count(&mut talk.tally, late::written_at(inbound, now));
    if let Some(danger) = emergency(&guide.content, &language, &inbound.content)
        .filter(|_| !desk.limits.is_flooded(&talk.tally))
    {
        let danger = hall.dated(&ctx, "late-emergency", danger);
        return Response::only(hall.messages(&language, &[danger]), talk);
    }
    let thought = match pace {
        Pace::StillTooMuch => return Response::only(Vec::new(), talk),
        Pace::TooMuch(line) => Thought::only(Reply::say(line), &talk),
        Pace::Fine => match understand(&ctx, &talk, &inbound.address.account, &inbound.content) {
            meant if age == Age::TooOld && !late::always_holds(&meant) => declined(&talk),
            meant => think(&ctx, &talk, &meant),
        },
    };
    hall.speak(thought, (profile, language), talk)
}

/// What stays the same for all that is said in one turn.
struct Hall<'a> {
    desk: &'a Desk,
    guide: &'a Guide,
    inbound: &'a Inbound,
    known: &'a Known,
    now: Timestamp,
    age: Age,
    kept: bool,
}

impl Hall<'_> {
    fn ctx<'a>(&'a self, profile: &'a Profile, language: &'a str) -> Ctx<'a> {
        Ctx {
            local: clock::local(self.now, self.desk.zone),
            language,
            profile,
            room: self.inbound.room,
            message_id: self.inbound.message_id.as_deref(),
            may_write_first: self.inbound.author.as_ref().is_some_and(|it| it.private.is_some()),
            network_reads: !SEALED.contains(&self.inbound.address.account.messenger()),
            kept: self.kept,
            service: &self.desk.service,
            content: &self.guide.content,
            library: &self.guide.library,
            languages: &self.desk.languages,
            cases: &self.known.cases,
            agenda: &self.known.agenda,
            surveys: &self.known.surveys,
        }
    }

    /// Words the thought, in the language it may have changed, and remembers what was said.
    fn speak(
        &self,
        thought: Thought,
        (mut profile, mut language): (Profile, String),
        mut talk: Talk,
    ) -> Response {
        let Thought { mut replies, effects, standing, parked, repeat, settled, opening, in_private } =
            thought;
        for effect in &effects {
            if let Effect::SetProfile(new) = effect {
                language = new.language.clone().unwrap_or(language);
                profile = new.clone();
            }
        }
        let ctx = self.ctx(&profile, &language);
        if let Some(first) = replies.first_mut() {
            *first = self.dated(&ctx, opening.unwrap_or("late-answer"), std::mem::take(first));
        }
        let again = standing.as_ref().zip(repeat);
        replies.extend(again.and_then(|(it, why)| ask_again(&ctx, it, why)));
        if self.inbound.room == Room::Private && talk.noticed != Some(welcome::NOTICE_VERSION) {
            replies.insert(0, welcome::notice(&ctx));
            let is_leaving = effects.contains(&Effect::ForgetMe);
            let may_ask = settled && !is_leaving && !offers_town(&replies);
            replies.extend(welcome::which_town(&ctx).filter(|_| may_ask));
            talk.noticed = Some(welcome::NOTICE_VERSION);
        }
        let messages = self.messages(&language, &replies);
        if replies.iter().any(|it| it.answering == Answering::Number) {
            talk.offered.clear();
        } else if messages.iter().any(|it| !it.choices.is_empty()) {
            talk.offered = messages.iter().flat_map(codes).cloned().collect();
        }
        let in_private = in_private.map(|word| PrivateMatter { word, language: language.clone() });
        if !matches!(self.inbound.content, Content::Sealed) {
            // What nobody could read says nothing about its language.
            talk.language = Some(language);
        }
        (talk.standing, talk.parked) = (standing, parked);
        Response { effects, messages, talk, in_private }
    }

    /// `reply` behind the line `key` that says when they wrote, where that was long ago.
    fn dated(&self, ctx: &Ctx<'_>, key: &str, reply: Reply) -> Reply {
        match self.age {
            Age::Fresh => reply,
            Age::Late | Age::TooOld => {
                reply.after(late::said(ctx, key, clock::local(self.inbound.at, self.desk.zone)))
            }
        }
    }

    /// In a group, and to an edit, an answer names the message it answers.
    fn messages(&self, language: &str, replies: &[Reply]) -> Vec<Outbound> {
        let is_edit = matches!(self.inbound.content, Content::Edited { .. });
        let reply_to = match self.inbound.room {
            Room::Private if !is_edit => None,
            Room::Private | Room::Group { .. } => self.inbound.message_id.clone(),
        };
        let mut choices_before = 0;
        replies
            .iter()
            .map(|reply| {
                let said = word(&self.desk.languages, language, reply);
                let message = Outbound { reply_to: reply_to.clone(), choices_before, ..said };
                choices_before += codes(&message).count();
                message
            })
            .collect()
    }
}

/// What a waiting dialogue asked, once more.
fn ask_again(ctx: &Ctx<'_>, standing: &Standing, why: Why) -> Option<Reply> {
    let asked = dialogue::named(&standing.dialogue)?.repeat(ctx, &standing.state, why)?;
    Some(match why {
        Why::Interrupted => asked.after(line!("faq-where-we-were")),
        Why::NotUnderstood => asked,
    })
}

/// Danger comes before everything else, and changes nothing in the talk (F11).
pub(super) fn emergency(files: &Files, language: &str, said: &Content) -> Option<Reply> {
    let text = match said {
        Content::Text(text) | Content::Edited { text } => text,
        Content::Files { caption: Some(caption), .. } => caption,
        Content::Files { caption: None, .. }
        | Content::Command { .. }
        | Content::Pressed { .. }
        | Content::Location(_)
        | Content::Letter(_)
        | Content::Due(_)
        | Content::Listings(_)
        | Content::Unsupported { .. }
        | Content::Silent
        | Content::Welcomed
        | Content::ShutOut
        | Content::Redacted { .. }
        | Content::Vote { .. }
        | Content::Sealed
        | Content::Moved { .. } => return None,
    };
    let (language, answer) = files.emergency(text::beginning(text))?.answer(language);
    Some(Reply::read_out(language, answer))
}

/// An edit that changed nothing, or the next picture of an album we have answered.
fn is_old_news(talk: &mut Talk, inbound: &Inbound) -> bool {
    match &inbound.content {
        Content::Text(text) | Content::Edited { text } => {
            let Some(message_id) = inbound.message_id.clone() else { return false };
            let mut hasher = DefaultHasher::new();
            text.hash(&mut hasher);
            let now = Some(LastText { message_id, fingerprint: hasher.finish() });
            let unchanged = talk.last == now;
            talk.last = now;
            unchanged && matches!(inbound.content, Content::Edited { .. })
        }
        Content::Files { album: Some(album), caption, .. } => {
            talk.album.replace(album.clone()).as_ref() == Some(album) && caption.is_none()
        }
        Content::Files { album: None, .. }
        | Content::Command { .. }
        | Content::Pressed { .. }
        | Content::Location(_)
        | Content::Letter(_)
        | Content::Due(_)
        | Content::Listings(_)
        | Content::Unsupported { .. }
        | Content::Silent
        | Content::Welcomed
        | Content::ShutOut
        | Content::Redacted { .. }
        | Content::Vote { .. }
        | Content::Sealed
        | Content::Moved { .. } => false,
    }
}

/// The choices that can be made here, by number too.
fn codes(message: &Outbound) -> impl Iterator<Item = &Choice> {
    message.choices.iter().filter(|it| matches!(it.action, Action::Code(_)))
}

fn offers_town(replies: &[Reply]) -> bool {
    let town = format!("{}:", dialogue::settings::TOWN);
    replies
        .iter()
        .flat_map(|it| &it.choices)
        .any(|it| matches!(&it.action, Action::Code(code) if code.starts_with(&town)))
}

#[cfg(test)]
mod tests;
