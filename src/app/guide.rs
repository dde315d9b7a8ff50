//! What the engine answers with: the content in service, its indexes, the languages.

use std::collections::HashMap;
use std::sync::{Arc, RwLock};
use std::thread;
use std::time::Duration;

use anyhow::Context;

use super::Faults;
use crate::clock::Clock;
use crate::config::Config;
use crate::content::{Content, Shared, Watch, watch};
use crate::dialogue::Service;
use crate::engine::{Desk, Guide, Limits, Shelf};
use crate::line;
use crate::model::{Account, Line};
use crate::outbox;
use crate::text::{self, Languages};

/// The content, if there is nothing to mend in it.
pub fn open(config: &Config, languages: &Languages) -> Result<Shared, Faults> {
    let content = Shared::open(&config.content, &codes(languages)).map_err(Faults)?;
    let faults = config.faults_with(&content.current());
    if faults.is_empty() { Ok(content) } else { Err(Faults(faults)) }
}

pub fn codes(languages: &Languages) -> Vec<String> {
    languages.list().iter().map(|it| it.code.clone()).collect()
}

pub fn desk(
    config: &Config,
    content: &Shared,
    languages: Languages,
    clock: Clock,
    mailboxes: HashMap<String, Account>,
) -> Desk {
    Desk {
        clock,
        zone: config.time_zone,
        languages,
        service: Service {
            operator: config.service.name.clone(),
            privacy_link: config.service.privacy_link.clone(),
            contact: config.service.contact.clone(),
            keep_days: config.service.keep_days,
        },
        limits: Limits {
            per_minute: config.limits.per_minute,
            per_day: config.limits.per_day,
            late_after: Duration::from_hours(u64::from(config.limits.late_after_hours)),
        },
        town_of: towns(config),
        mailboxes,
        guide: RwLock::new(Arc::new(Guide::new(content.current()))),
        calendar: Shelf::default(),
    }
}

/// The accounts that speak for one town only.
fn towns(config: &Config) -> HashMap<Account, String> {
    let telegram = config.telegram.iter().map(|it| (Account::new("telegram", &it.name), &it.town));
    let matrix = config.matrix.iter().map(|it| (Account::new("matrix", &it.name), &it.town));
    telegram.chain(matrix).filter_map(|(account, town)| Some((account, town.clone()?))).collect()
}

/// The account that writes to each town's staff: its own, or the one without a town. `only` is all there is.
pub fn mailboxes(config: &Config, content: &Content, only: Option<&Account>) -> HashMap<String, Account> {
    let of = |town: &str| {
        let own = config.mail.iter().find(|it| it.town.as_deref() == Some(town));
        let any = || config.mail.iter().find(|it| it.town.is_none());
        only.cloned().or_else(|| own.or_else(any).map(|it| Account::new("mail", &it.name)))
    };
    content.towns.iter().filter_map(|it| Some((it.id.clone(), of(&it.id)?))).collect()
}

/// Puts each good new version of the files in service, its German index ready, and makes that of the first.
pub fn follow(content: &Shared, desk: &Arc<Desk>) -> anyhow::Result<Watch> {
    let first = desk.guide();
    thread::Builder::new().name("index".to_owned()).spawn(move || first.library.warm())?;
    let desk = Arc::clone(desk);
    let went_live = move |content: &Arc<_>| {
        let guide = Guide::new(Arc::clone(content));
        guide.library.warm(); // while the old one still answers
        desk.replace_guide(guide);
    };
    watch(content, went_live).context("cannot watch the content's files")
}

pub fn outbox_words(desk: &Arc<Desk>) -> outbox::Words {
    let say = |line: Line| {
        let desk = Arc::clone(desk);
        move |language: &str| text::rich(&desk.languages.say(language, &line)).text
    };
    outbox::Words::new(say(line!("choices-hint")), say(line!("file-lost")))
}
