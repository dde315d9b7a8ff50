//! Telegram's accounts, with the commands they offer in every language.

use std::sync::Arc;

use super::{Means, Opened, Opening, team_chats};
use crate::config;
use crate::content::FIRST_LANGUAGE;
use crate::dialogue::Word;
use crate::messenger::telegram::{self, CommandList, PATIENCE, Telegram, Way};
use crate::model::{Account, Line};
use crate::text::{self, Languages};

pub fn open(means: &Means<'_>) -> Vec<Opening> {
    let opening = |it: &config::Telegram| Opening {
        account: Account::new("telegram", &it.name),
        opened: account(it, means),
    };
    means.config.telegram.iter().map(opening).collect()
}

fn account(account: &config::Telegram, means: &Means<'_>) -> anyhow::Result<Opened> {
    let telegram = Arc::new(Telegram::new(account_of(account, means)?, means.clock.clone())?);
    Ok(Opened { webhook: telegram.webhook(means.inlet.clone()), messenger: telegram })
}

fn account_of(account: &config::Telegram, means: &Means<'_>) -> anyhow::Result<telegram::Config> {
    let way = match &account.webhook {
        None => Way::Poll,
        Some(webhook) => Way::Webhook {
            url: webhook.url.parse()?,
            path: webhook.path.clone(),
            secret: webhook.secret.reveal().to_owned(),
        },
    };
    Ok(telegram::Config {
        name: account.name.clone(),
        token: account.token.reveal().to_owned(),
        api: account.api.parse()?,
        way,
        patience: PATIENCE,
        commands: commands(means.languages),
        team_chats: team_chats(&Account::new("telegram", &account.name), means.content),
    })
}

/// In the town's first language for everybody, and in each other language for those whose app is set to it.
fn commands(languages: &Languages) -> Vec<CommandList> {
    let everybody = CommandList { language: None, commands: commands_in(languages, FIRST_LANGUAGE) };
    let others = languages.list().iter().map(|it| CommandList {
        language: Some(it.code.clone()),
        commands: commands_in(languages, &it.code),
    });
    [everybody].into_iter().chain(others).collect()
}

fn commands_in(languages: &Languages, language: &str) -> Vec<(String, String)> {
    let about = |word: Word| {
        let line = Line::new(&format!("command-{}-about", word.name()));
        text::rich(&languages.say(language, &line)).text
    };
    Word::MENU.into_iter().map(|it| (it.name().to_owned(), about(it))).collect()
}
