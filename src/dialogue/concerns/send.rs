//! The concern once more as a whole, and the receipt once it is sent (C2, C20).

use chrono::{Datelike, NaiveDate};

use super::ask::{code, kind_name};
use super::code::grouped;
use super::draft::Draft;
use super::{Asked, State, ask, drafting};
use crate::content::{Responsible, Town, workday};
use crate::dialogue::{Ctx, Reply, Step};
use crate::line;
use crate::model::{Effect, Kind, Line, Profile, Spot};

pub fn summary(ctx: &Ctx<'_>, draft: &Draft) -> Reply {
    let kind = ctx.word(&kind_name(draft.kind()));
    let about = draft.category.as_deref().and_then(|it| ctx.content.category(it));
    let about =
        about.map_or_else(|| ctx.word(&line!("concerns-about-else")), |it| it.name(ctx.language).to_owned());
    let mut all = Reply::say(line!("concerns-summary"))
        .and(line!("concerns-summary-what", text = draft.text.as_str()))
        .below(line!("concerns-summary-about", kind = kind, about = about))
        .below(line!("concerns-summary-where", place = place(ctx, draft)));
    if !draft.files.is_empty() {
        let count = i64::try_from(draft.files.len()).unwrap_or(0);
        all = all.below(line!("concerns-summary-files", count = count));
    }
    let contact = match &draft.contact {
        Some(contact) => line!("concerns-summary-contact", contact = contact.as_str()),
        None => line!("concerns-summary-anonymous"),
    };
    all = all.below(contact);
    if let Some(team) = reader(ctx, draft) {
        all = all.below(line!("concerns-summary-team", team = team));
    }
    all.offer(line!("concerns-send"), code("send"))
        .offer(line!("concerns-change-what"), code("change:what"))
        .offer(line!("concerns-change-about"), code("change:about"))
        .offer(line!("concerns-change-where"), code("change:where"))
        .offer(line!("concerns-change-pictures"), code("change:pictures"))
        .offer(line!("concerns-change-contact"), code("change:contact"))
        .offer(line!("concerns-cancel"), code("cancel"))
}

/// Who reads it.
fn reader(ctx: &Ctx<'_>, draft: &Draft) -> Option<String> {
    match draft.responsible(ctx)? {
        Responsible::Team(team) => Some(team.name(ctx.language).to_owned()),
        // Whoever gets what nobody else does, and passes it on where that was wished.
        Responsible::NotOurs(_) => None,
    }
}

fn place(ctx: &Ctx<'_>, draft: &Draft) -> String {
    let spot = draft.spot.as_ref().map(|it| match it {
        Spot::Written(text) => text.clone(),
        Spot::Shared(place) => {
            place.name.clone().unwrap_or_else(|| ctx.word(&line!("concerns-shared-place")))
        }
    });
    let district =
        draft.district.as_deref().and_then(|it| draft.town(ctx)?.district(it)).map(|it| it.name.clone());
    let town = draft.town(ctx).map(|it| it.name.clone());
    let parts: Vec<String> = [spot, district, town].into_iter().flatten().collect();
    parts.join(", ")
}

pub fn send(ctx: &Ctx<'_>, draft: Draft) -> Step<State> {
    let Some(town) = draft.town(ctx) else {
        return drafting(Asked::Town, draft.clone(), ask::ask(ctx, Asked::Town, &draft));
    };
    let Some(number) = ctx.cases.next.get(&town.id).cloned() else {
        return drafting(Asked::Summary, draft.clone(), summary(ctx, &draft));
    };
    if ctx.cases.enough_today {
        return Step::done().reply(enough_today(ctx));
    }
    let (opened, told) = open(ctx, draft, town, number);
    let sent = Step::done().act(opened).reply(told);
    if ctx.profile.town.is_some() {
        return sent;
    }
    // Nobody is asked twice where they live.
    let profile = Profile { town: Some(town.id.clone()), ..ctx.profile.clone() };
    Step { effects: [vec![Effect::SetProfile(profile)], sent.effects].concat(), ..sent }
}

/// A question nobody could answer, on its way to the staff (F3). `None` where we do not know to whose.
pub fn pass_on(ctx: &Ctx<'_>, text: &str, message_id: Option<&str>) -> Option<(Effect, Reply)> {
    let town = ctx.town()?;
    let number = ctx.cases.next.get(&town.id)?.clone();
    let draft = Draft {
        kind: Some(Kind::Question),
        town: Some(town.id.clone()),
        text: text.to_owned(),
        message_ids: message_id.map(str::to_owned).into_iter().collect(),
        ..Draft::default()
    };
    Some(open(ctx, draft, town, number))
}

fn open(ctx: &Ctx<'_>, draft: Draft, town: &Town, number: String) -> (Effect, Reply) {
    let team = reader(ctx, &draft).unwrap_or_else(|| town.name.clone());
    let due_on = workday::after(ctx.local.date(), town.answer_within);
    let receipt = ctx.cases.receipt.clone();
    let told = received(ctx, &number, team, due_on);
    let concern = draft.concern(ctx, town);
    (Effect::OpenCase { concern, number, receipt, due_on: due_on.to_string() }, told)
}

/// As many as one person may send within a day (M1), and where else to turn.
pub fn enough_today(ctx: &Ctx<'_>) -> Reply {
    Reply::say(line!("restricted-enough-today", contact = ctx.service.contact.as_str()))
}

/// Number, who reads it, by when, and the code to go on with elsewhere.
fn received(ctx: &Ctx<'_>, number: &str, team: String, due_on: NaiveDate) -> Reply {
    let day = ctx.word(&weekday(due_on));
    let by = line!("concerns-received", number = number, day = day, date = ctx.date(due_on));
    Reply::say(by)
        .and(line!("concerns-received-team", team = team))
        .and(line!("concerns-received-code", code = grouped(&ctx.cases.receipt)))
        .and(line!("faq-form-warning"))
        .offer(line!("concerns-my-cases"), super::CASES)
}

fn weekday(date: NaiveDate) -> Line {
    let key = match date.weekday() {
        chrono::Weekday::Mon => "day-mon",
        chrono::Weekday::Tue => "day-tue",
        chrono::Weekday::Wed => "day-wed",
        chrono::Weekday::Thu => "day-thu",
        chrono::Weekday::Fri => "day-fri",
        chrono::Weekday::Sat => "day-sat",
        chrono::Weekday::Sun => "day-sun",
    };
    Line::new(key)
}
