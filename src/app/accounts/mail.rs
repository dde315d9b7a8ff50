//! The towns' mailboxes, each with a view of its bookmarks.

use std::sync::Arc;

use super::{Means, Opened, Opening, recall};
use crate::config::{self, MailServer};
use crate::content::FIRST_LANGUAGE;
use crate::line;
use crate::messenger::mail::{Config, LOOK_EVERY, Login, Mail, PATIENCE, Security, Server};
use crate::model::Account;
use crate::text;

pub fn open(means: &Means<'_>) -> Vec<Opening> {
    let opening = |it: &config::Mail| {
        let account = Account::new("mail", &it.name);
        let recall = recall(&account, means.store.cloned());
        let mail = Mail::new(config_of(it, means), means.clock.clone(), recall);
        Opening { account, opened: Ok(Opened { messenger: Arc::new(mail), webhook: None }) }
    };
    means.config.mail.iter().map(opening).collect()
}

fn config_of(account: &config::Mail, means: &Means<'_>) -> Config {
    // Clerks read it, and they read German.
    let unread = means.languages.say(FIRST_LANGUAGE, &line!("mail-unread"));
    Config {
        name: account.name.clone(),
        address: account.address.clone(),
        sender: account.sender.clone(),
        smtp: server(&account.smtp),
        imap: server(&account.imap),
        folder: account.folder.clone(),
        per_minute: account.per_minute.try_into().unwrap_or(usize::MAX),
        certificates: account.certificate.clone(),
        patience: PATIENCE,
        look_every: LOOK_EVERY,
        unread: text::rich(&unread).text,
    }
}

fn server(server: &MailServer) -> Server {
    Server {
        host: server.host.clone(),
        port: server.port,
        security: match server.security {
            config::Security::Tls => Security::Tls,
            config::Security::StartTls => Security::StartTls,
            config::Security::None => Security::None,
        },
        login: Some(Login { user: server.user.clone(), password: server.password.reveal().to_owned() }),
    }
}
