//! What people are told about what is kept of them, and what they agreed to.

use super::{State, nothing_stored};
use crate::dialogue::{Agreed, Ctx, Reply, Step};
use crate::line;
use crate::model::{Effect, Line, Purpose};

pub(super) fn privacy(ctx: &Ctx<'_>) -> Reply {
    let it = ctx.service;
    let told = Reply::say(line!(
        "settings-privacy",
        operator = it.operator.as_str(),
        link = it.privacy_link.as_str(),
        days = i64::from(it.keep_days),
    ));
    let told = if ctx.cases.agreed.is_empty() {
        told
    } else {
        told.offer(line!("settings-consents"), "settings:consents")
    };
    told.offer(line!("command-mydata-about"), "settings:mydata")
        .offer(line!("command-delete-about"), "settings:delete")
}

/// The engine reads it out: only the store knows it all (P4).
pub(super) fn my_data(ctx: &Ctx<'_>) -> Step<State> {
    if !ctx.kept {
        return nothing_stored();
    }
    let language = ctx.language.to_owned();
    Step::done().act(Effect::TellMyData { language }).reply(Reply::say(line!("mydata-here")))
}

/// Each by itself, to be withdrawn by itself (P2).
pub(super) fn consents(ctx: &Ctx<'_>) -> Reply {
    if ctx.cases.agreed.is_empty() {
        return Reply::say(line!("settings-consents-none"));
    }
    let told = Reply::say(line!("settings-consents-list"));
    let told = ctx.cases.agreed.iter().fold(told, |told, it| told.below(agreed(ctx, it)));
    ctx.cases.agreed.iter().fold(told, |told, it| match Purpose::by_name(&it.purpose) {
        Some(purpose) => {
            let what = ctx.word(&purpose_name(purpose));
            let label = line!("settings-consent-withdraw", what = what);
            told.offer(label, format!("settings:withdraw:{}", it.purpose))
        }
        None => told,
    })
}

fn agreed(ctx: &Ctx<'_>, it: &Agreed) -> Line {
    let what = Purpose::by_name(&it.purpose).map(|it| ctx.word(&purpose_name(it)));
    let what = what.unwrap_or_else(|| it.purpose.clone());
    line!("settings-consent", what = what, date = ctx.date(it.on))
}

pub(super) fn withdraw(ctx: &Ctx<'_>, purpose: &str) -> Step<State> {
    let is_given = ctx.cases.agreed.iter().any(|it| it.purpose == purpose);
    let Some(known) = Purpose::by_name(purpose).filter(|_| is_given) else {
        // A button pressed twice, or of a purpose that is no more.
        return Step::done().reply(consents(ctx));
    };
    let told = match known {
        Purpose::Contact => line!("settings-consent-withdrawn-contact"),
        Purpose::Forward => line!("settings-consent-withdrawn-forward"),
        Purpose::News => line!("settings-consent-withdrawn-news"),
    };
    Step::done().act(Effect::WithdrawConsent { purpose: known.name().to_owned() }).reply(Reply::say(told))
}

/// What an agreement is for, to stand in a sentence about it.
pub fn purpose_name(purpose: Purpose) -> Line {
    match purpose {
        Purpose::Contact => line!("settings-consent-contact"),
        Purpose::Forward => line!("settings-consent-forward"),
        Purpose::News => line!("settings-consent-news"),
    }
}
