//! Matrix's accounts, each with a view of its bookmarks.

use std::sync::Arc;

use super::{Means, Opened, Opening, recall, team_chats};
use crate::config;
use crate::content::FIRST_LANGUAGE;
use crate::line;
use crate::messenger::Trouble;
use crate::messenger::matrix::{Config, Invites, KEY_PATIENCE, Matrix, PATIENCE, Words};
use crate::model::{Account, Line};
use crate::text::{self, Languages};

pub fn open(means: &Means<'_>) -> Vec<Opening> {
    let opening = |it: &config::Matrix| {
        let account = Account::new("matrix", &it.name);
        Opening { opened: open_one(it, &account, means), account }
    };
    means.config.matrix.iter().map(opening).collect()
}

fn open_one(config: &config::Matrix, account: &Account, means: &Means<'_>) -> anyhow::Result<Opened> {
    let recall = recall(account, means.store.cloned());
    let team_chats = team_chats(account, means.content);
    let config = Config { team_chats, ..config_of(config, means.languages)? };
    let matrix = Matrix::new(config, means.clock.clone(), recall).map_err(Trouble::from)?;
    Ok(Opened { messenger: Arc::new(matrix), webhook: None })
}

/// What the adapter wants to know of an account, but for what the content says.
pub fn config_of(account: &config::Matrix, languages: &Languages) -> anyhow::Result<Config> {
    Ok(Config {
        name: account.name.clone(),
        homeserver: account.homeserver.parse()?,
        user: account.user.clone(),
        folder: account.folder.clone(),
        store_key: account.store_key.as_ref().map(|it| it.reveal().to_owned()),
        invites: Invites {
            servers: account.invites.servers.clone(),
            people: account.invites.people.clone(),
            per_hour: account.invites.per_hour,
            largest_room: account.invites.largest_room.into(),
        },
        team_chats: Arc::new(Vec::new),
        reactions: account.reactions,
        patience: PATIENCE,
        key_patience: KEY_PATIENCE,
        words: Words {
            refuse_stranger: in_two_languages(languages, &line!("group-refuse-stranger")),
            refuse_flood: in_two_languages(languages, &line!("group-refuse-flood")),
            leave_large: in_two_languages(languages, &line!("group-leave-large")),
        },
    })
}

/// Who invites us has not said a word yet, so nothing tells their language.
fn in_two_languages(languages: &Languages, line: &Line) -> String {
    let said = [FIRST_LANGUAGE, "en"].map(|it| text::rich(&languages.say(it, line)).text);
    said.join(" / ")
}
