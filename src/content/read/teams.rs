//! `teams.toml`: the teams of a town, where they read and who is told when they do not.

use std::path::Path;

use super::Known;
use super::entry::{Entry, entries, name};
use super::mail;
use crate::content::file::{Fault, Key, Keys, Reading, Section, one_of};
use crate::content::{Escalation, Sender, Team};
use crate::model::{Account, Address};

pub static FILE: Keys = Keys::plain(&["team"]);
pub static TEAM: Keys = Keys::plain(&["id", "name", "mail", "senders", "room", "escalate_to"]);

/// A team whose superior is not yet looked up.
struct DraftTeam {
    team: Team,
    escalate_line: usize,
}

pub fn read(reading: &Reading<'_>, file: &Path) -> Known<Team> {
    let read = |root: &Section<'_>| entries(&root.headed("team", "[[team]]"), &TEAM, team);
    let drafts = reading.open(file, &FILE, read)?;
    for draft in &drafts {
        look_up_superior(reading, draft, &drafts);
    }
    Some(drafts.into_iter().map(|it| Entry { id: it.id, origin: it.origin, item: it.item.team }).collect())
}

fn team(section: &Section<'_>) -> Option<Entry<DraftTeam>> {
    let mut entry = Entry::read(section, |id| {
        let (mail, room) = (section.optional("mail"), section.optional("room"));
        if !mail.is_written() && !room.is_written() {
            let remedy = "Add mail = \"bauhof@bad-belzig.example\", or room = \"…\", or both";
            section.fault_here(&mail.path, "nobody would read what is sent to this team", remedy);
        }
        let superior = section.optional("escalate_to");
        let team = Team {
            id: id.to_owned(),
            names: name(section),
            mail: mail::address(&mail),
            senders: senders(&section.optional("senders")),
            room: room_of(&room),
            escalate_to: superior.text().map(|it| escalation(&it)),
            origin: crate::content::Origin::default(),
        };
        DraftTeam { team, escalate_line: superior.line() }
    })?;
    entry.item.team.origin = entry.origin.clone();
    Some(entry)
}

/// Whose mail is taken, besides that of mailboxes named elsewhere.
pub fn senders(key: &Key<'_>) -> Vec<Sender> {
    key.texts().unwrap_or_default().iter().map(|it| sender(key, &it.to_lowercase())).collect()
}

fn sender(key: &Key<'_>, written: &str) -> Sender {
    let Some(domain) = written.strip_prefix('@') else {
        if !mail::is_address(written) {
            let problem = format!("\"{written}\" is neither a mail address nor a domain");
            key.fault(
                problem,
                "Write \"name@bad-belzig.example\", or \"@bad-belzig.example\" for all of them",
            );
        }
        return Sender::Address(written.to_owned());
    };
    if !mail::is_domain(domain) {
        key.fault(format!("\"{written}\" is not a domain"), "Write it as \"@bad-belzig.example\"");
    } else if mail::is_for_everybody(domain) {
        key.fault(
            format!("anybody can have an address at {domain}"),
            "Name the whole address of each person",
        );
    }
    Sender::Domain(domain.to_owned())
}

const ROOM: &str = "Write \"matrix:ACCOUNT !room:server\" or \"telegram:ACCOUNT -100123\" with the name of an \
                    account of yours and the id of a room it is in";

/// `matrix:ACCOUNT !room:server` or `telegram:ACCOUNT -100123`.
pub fn room_of(key: &Key<'_>) -> Option<Address> {
    let written = key.text()?;
    let room = room(&written);
    if room.is_none() {
        key.fault(format!("\"{written}\" is not a room"), ROOM);
    }
    room
}

/// The same, as many as there are.
pub fn rooms(key: &Key<'_>) -> Vec<Address> {
    let written = key.one_or_more().unwrap_or_default();
    let read = |it: &String| {
        let room = room(it);
        if room.is_none() {
            key.fault(format!("\"{it}\" is not a room"), ROOM);
        }
        room
    };
    written.iter().filter_map(read).collect()
}

fn room(written: &str) -> Option<Address> {
    let (account, chat) = written.split_once(char::is_whitespace)?;
    let (messenger, name) = account.split_once(':')?;
    let chat = chat.trim_start();
    let is_room = match messenger {
        "matrix" => 1 < chat.len() && chat.starts_with('!') && !chat.contains(char::is_whitespace),
        "telegram" => chat.parse::<i64>().is_ok_and(i64::is_negative),
        _ => false,
    };
    (is_room && !name.is_empty()).then(|| Address {
        account: Account::new(messenger, name),
        chat: chat.to_owned(),
        topic: None,
    })
}

fn escalation(written: &str) -> Escalation {
    if written.contains('@') {
        Escalation::Mail(written.to_lowercase())
    } else {
        Escalation::Team(written.to_owned())
    }
}

fn look_up_superior(reading: &Reading<'_>, entry: &Entry<DraftTeam>, teams: &[Entry<DraftTeam>]) {
    let DraftTeam { team, escalate_line } = &entry.item;
    let others = || teams.iter().map(|it| it.id.as_str()).filter(|it| *it != entry.id);
    let (problem, remedy) = match &team.escalate_to {
        None => return,
        Some(Escalation::Mail(it)) if mail::is_address(it) => return,
        Some(Escalation::Team(it)) if others().any(|other| other == it) => return,
        Some(Escalation::Mail(it)) => (
            format!("\"{it}\" is not a mail address"),
            "Write it as escalate_to = \"amtsleitung@bad-belzig.example\"".to_owned(),
        ),
        Some(Escalation::Team(it)) if *it == entry.id => (
            "the team would remind itself".to_owned(),
            "Name another team or a mail address, or remove the line".to_owned(),
        ),
        Some(Escalation::Team(it)) => {
            (format!("no other team \"{it}\""), format!("{}; or a mail address", one_of(it, others())))
        }
    };
    reading.fault(Fault {
        file: entry.origin.file.to_path_buf(),
        line: *escalate_line,
        key: "team.escalate_to".to_owned(),
        problem,
        remedy,
    });
}
