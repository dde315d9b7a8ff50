//! Trying the mailbox for `doctor`: may we in, and may we send?

use super::mailbox::Mailbox;
use super::{Mail, Security, Server, post};
use crate::messenger::Finding;

pub async fn check_up(mail: &Mail) -> Vec<Finding> {
    let what = mail.account.to_string();
    let mut findings = vec![incoming(mail, &what).await, outgoing(mail, &what).await];
    findings.push(Finding::hint(
        what,
        format!(
            "answers come to {}: letters to it, and to the same with +anything before the @, must arrive in {} of {}",
            mail.config.address, mail.config.folder, mail.config.imap.host
        ),
    ));
    findings
}

async fn incoming(mail: &Mail, what: &str) -> Finding {
    let mailbox = match Mailbox::open(mail).await {
        Ok(mailbox) => mailbox,
        Err(trouble) => return Finding::trouble(format!("{what} (IMAP)"), &trouble),
    };
    let way =
        if mailbox.calls { "it calls us when one arrives" } else { "we look for new ones now and then" };
    let letters = if mailbox.letters == 1 { "letter" } else { "letters" };
    let seen = format!(
        "{} lets us in{}; {} has {} {letters}, {way}",
        place(&mail.config.imap),
        encrypted(&mail.config.imap),
        mail.config.folder,
        mailbox.letters
    );
    mailbox.close().await;
    Finding::good(format!("{what} (IMAP)"), seen)
}

async fn outgoing(mail: &Mail, what: &str) -> Finding {
    let what = format!("{what} (SMTP)");
    match post::try_line(mail).await {
        Ok(()) => {
            let server = &mail.config.smtp;
            let seen = format!("{} takes letters from us{}", place(server), encrypted(server));
            Finding::good(what, seen)
        }
        Err(trouble) => Finding::trouble(what, &trouble),
    }
}

fn place(server: &Server) -> String {
    format!("{}:{}", server.host, server.port)
}

fn encrypted(server: &Server) -> &'static str {
    match server.security {
        Security::Tls | Security::StartTls => ", encrypted",
        Security::None => ", not encrypted, on this machine",
    }
}
