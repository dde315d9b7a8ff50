//! What a mail server's no means to the operator, and what to do about it.
//!
//! **Invariant:** quotes neither a password nor what a letter says; addresses in a server's words are left out.

use async_imap::error::Error;

use super::{Security, Server};
use crate::messenger::Trouble;

pub fn unreached(server: &Server, reason: &str) -> Trouble {
    Trouble::new(
        format!("cannot reach {}:{}: {reason}", server.host, server.port),
        "Are `host`, `port` and `security` right, and may this machine go there: name resolution, firewall?",
    )
}

pub fn not_encrypted(server: &Server, reason: &str) -> Trouble {
    let other = match server.security {
        Security::Tls => "Does it want `security = \"starttls\"`",
        Security::StartTls | Security::None => "Does it want `security = \"tls\"`",
    };
    Trouble::new(
        format!("cannot encrypt the line to {}:{}: {reason}", server.host, server.port),
        format!(
            "{other}, is `host` the name in its certificate, and is its authority one the system trusts or \
             `certificate` names?"
        ),
    )
}

pub fn no_starttls(server: &Server, reason: &str) -> Trouble {
    Trouble::new(
        format!("{}:{} does not encrypt when asked to: {reason}", server.host, server.port),
        "Write `security = \"tls\"` and the port for it (993 for IMAP, 465 for SMTP)",
    )
}

pub fn refused_login(server: &Server, reason: &str) -> Trouble {
    Trouble::new(
        format!("{}:{} does not let us in: {reason}", server.host, server.port),
        "Are `user` and the password right, and does the provider allow this kind of login (IMAP and SMTP \
         switched on, an app password where there is a second factor)?",
    )
}

pub fn of_login(server: &Server, error: &Error) -> Trouble {
    match error {
        Error::No(_) | Error::Bad(_) => refused_login(server, &words(error)),
        Error::Validate(_) => refused_login(server, "user or password has a line break in it"),
        _ => unreached(server, &words(error)),
    }
}

pub fn no_folder(folder: &str, error: &Error) -> Trouble {
    match error {
        Error::No(_) | Error::Bad(_) => Trouble::new(
            format!("there is no folder \"{folder}\" we may open: {}", words(error)),
            "Mend `folder`, or leave it out for the inbox",
        ),
        _ => Trouble::new(words(error), "Try again in a while"),
    }
}

/// What went wrong, in the server's words where it speaks of the command and not of a letter.
pub fn words(error: &Error) -> String {
    match error {
        Error::No(said) | Error::Bad(said) => format!("the server says no: {}", without_addresses(said)),
        // Its own text may quote what the server sent.
        Error::Io(error) => format!("the line broke: {}", error.kind()),
        Error::ConnectionLost => "the server hung up".to_owned(),
        Error::Parse(_) => "the server's answer makes no sense".to_owned(),
        _ => "the command could not be given".to_owned(),
    }
}

/// Words with an @ in them become dots.
pub fn without_addresses(said: &str) -> String {
    let words = said.split_whitespace().map(|it| if it.contains('@') { "…" } else { it });
    let line = words.collect::<Vec<_>>().join(" ");
    line.chars().filter(|it| !it.is_control()).take(300).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_address_is_quoted_from_a_servers_words() {
        let said = "550 5.1.1 <ana@bad-belzig.example>: Recipient\r\naddress rejected";
        assert_eq!(without_addresses(said), "550 5.1.1 … Recipient address rejected");
    }

    #[test]
    fn what_a_library_says_about_a_broken_answer_is_not_repeated() {
        let quoting = std::io::Error::other("during parsing of \"* 1 FETCH (BODY[] Liebe Ana\"");
        assert_eq!(words(&Error::Io(quoting)), "the line broke: other error");
    }
}
