//! Telegram's accounts, with the commands they offer in every language.

use std::sync::Arc;

use anyhow::Context;

use super::Accounts;
use crate::clock::Clock;
use crate::config::{self, Config};
use crate::content::FIRST_LANGUAGE;
use crate::dialogue::Word;
use crate::inlet::Inlet;
use crate::messenger::telegram::{self, CommandList, PATIENCE, Telegram, Way};
use crate::model::Line;
use crate::text::{self, Languages};

pub fn open(
    config: &Config,
    languages: &Languages,
    clock: &Clock,
    inlet: &Inlet,
) -> anyhow::Result<Accounts> {
    let mut accounts = Accounts::default();
    for account in &config.telegram {
        let telegram = account_of(account, languages).and_then(|it| Telegram::new(it, clock.clone()));
        let telegram =
            Arc::new(telegram.with_context(|| format!("cannot use the account telegram:{}", account.name))?);
        if let Some(webhook) = telegram.webhook(inlet.clone()) {
            accounts.webhooks = accounts.webhooks.merge(webhook);
        }
        accounts.messengers.push(telegram);
    }
    Ok(accounts)
}

fn account_of(account: &config::Telegram, languages: &Languages) -> anyhow::Result<telegram::Config> {
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
        commands: commands(languages),
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
