//! Which town, which district: half of all answers depend on it.

use super::{Settings, State, TOWN};
use crate::content::Town;
use crate::dialogue::{Ctx, Dialogue, Reply, Step, faq};
use crate::line;
use crate::model::{Effect, Line, Profile};

/// `ask`, with all towns to choose from.
pub fn towns(ctx: &Ctx<'_>, ask: Line) -> Reply {
    ctx.content
        .towns
        .iter()
        .fold(Reply::say(ask), |ask, it| ask.offer_named("de", &it.name, format!("{TOWN}:{}", it.id)))
}

pub(super) fn ask_town(ctx: &Ctx<'_>) -> Step<State> {
    Step::wait(State::WhichTown).reply(towns(ctx, line!("settings-town-which")))
}

pub(super) fn ask_district(ctx: &Ctx<'_>) -> Step<State> {
    match ctx.town() {
        Some(town) if !town.districts.is_empty() => {
            Step::wait(State::WhichDistrict).reply(districts(town, which_district(town)))
        }
        Some(town) => {
            Step::done().reply(Reply::say(line!("settings-district-no-list", town = town.name.as_str())))
        }
        None => Step::wait(State::WhichTown).reply(towns(ctx, line!("settings-district-no-town"))),
    }
}

pub(super) fn set_town(ctx: &Ctx<'_>, id: &str) -> Step<State> {
    let Some(town) = ctx.content.town(id) else {
        // A button of a town that has left the service.
        return ask_town(ctx);
    };
    let profile = Profile { town: Some(town.id.clone()), district: None, ..ctx.profile.clone() };
    let set = Reply::say(line!("settings-town-set", town = town.name.as_str()))
        .offer(line!("menu-topics"), faq::TOPICS);
    let set = if town.districts.is_empty() {
        set
    } else {
        set.offer(line!("menu-district"), format!("{}:district", Settings::NAME))
    };
    Step::done().act(Effect::SetProfile(profile)).reply(set)
}

pub(super) fn set_district(ctx: &Ctx<'_>, id: &str) -> Step<State> {
    let Some(district) = ctx.town().and_then(|town| town.district(id)) else {
        // A button of a district that has gone, or of the town they chose before.
        return ask_district(ctx);
    };
    let profile = Profile { district: Some(district.id.clone()), ..ctx.profile.clone() };
    let set = line!("settings-district-set", district = district.name.as_str());
    Step::done().act(Effect::SetProfile(profile)).reply(Reply::say(set))
}

pub(super) fn clear_district(ctx: &Ctx<'_>) -> Step<State> {
    let profile = Profile { district: None, ..ctx.profile.clone() };
    Step::done().act(Effect::SetProfile(profile)).reply(Reply::say(line!("settings-district-cleared")))
}

pub(super) fn which_district(town: &Town) -> Line {
    line!("settings-district-which", town = town.name.as_str())
}

/// `ask`, with the town's districts to choose from.
pub(super) fn districts(town: &Town, ask: Line) -> Reply {
    town.districts
        .iter()
        .fold(Reply::say(ask), |ask, it| {
            ask.offer_named("de", &it.name, format!("settings:district:{}", it.id))
        })
        .offer(line!("settings-district-none"), "settings:no-district")
}
