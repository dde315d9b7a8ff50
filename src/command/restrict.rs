//! `restrict`: who may not write to the staff for a while, named by a case so that nobody needs a messenger's id (M2).

use std::path::PathBuf;
use std::time::Duration;

use anyhow::Context;
use clap::{Args, ValueEnum};

use crate::app;
use crate::clock::Clock;
use crate::config::Config;
use crate::model::Timestamp;
use crate::store::{Restricted, Restriction, Store};

/// A hundred years; for longer there is "for good".
const MOST_DAYS: u64 = 36_500;

#[derive(Debug, Args)]
pub struct Restrict {
    /// The town's town.toml
    #[arg(long, value_name = "FILE")]
    config: PathBuf,
    /// The number of a case of theirs, for example BB-2026-0147
    #[arg(long, value_name = "NUMBER")]
    case: String,
    #[arg(long, required_unless_present = "lift")]
    kind: Option<Kind>,
    /// For how long; for good if left out
    #[arg(long, value_name = "DAYS", value_parser = clap::value_parser!(u64).range(1..=MOST_DAYS))]
    days: Option<u64>,
    /// As the person is told
    #[arg(long, required_unless_present = "lift")]
    reason: Option<String>,
    /// Let them write again
    #[arg(long, conflicts_with_all = ["kind", "days", "reason"])]
    lift: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Kind {
    /// Gets answers, reaches no staff, is told so
    Mute,
    /// Is told once a day, gets nothing else
    Ban,
    /// Gets the usual receipts, reaches nobody
    Silent,
}

pub async fn restrict(arguments: Restrict) -> anyhow::Result<()> {
    let config = Config::read(&arguments.config).map_err(app::Faults)?;
    if let Some(file) = config.store.file() {
        anyhow::ensure!(file.exists(), "there is no database at {} yet", file.display());
    }
    let store = Store::open(config.store.reveal()).await?;
    let done = keep(&store, &arguments, Clock::System.now()).await;
    store.close().await;
    println!("{}", done?);
    Ok(())
}

/// Returns what was done, for the operator to read.
async fn keep(store: &Store, arguments: &Restrict, now: Timestamp) -> anyhow::Result<String> {
    let mut tx = store.begin().await?;
    let number = arguments.case.trim();
    let case = tx.case_numbered(number).await?.with_context(|| format!("there is no case {number}"))?;
    let account = case.address.map(|it| it.account);
    let account = account.with_context(|| format!("whoever opened {number} asked to be forgotten"))?;
    let restriction = restriction(arguments, now);
    tx.restrict(&account, &case.speaker, restriction.as_ref(), now).await?;
    tx.commit().await?;
    Ok(match (restriction, arguments.days) {
        (None, _) => format!("whoever opened {number} may write again"),
        (Some(it), Some(days)) => format!("{} for {days} days: whoever opened {number}", it.kind.name()),
        (Some(it), None) => format!("{} for good: whoever opened {number}", it.kind.name()),
    })
}

fn restriction(arguments: &Restrict, now: Timestamp) -> Option<Restriction> {
    let kind = match arguments.kind? {
        Kind::Mute => Restricted::Muted,
        Kind::Ban => Restricted::Banned,
        Kind::Silent => Restricted::SilentlyBanned,
    };
    let until = arguments.days.map(|days| now.plus(Duration::from_hours(24 * days)));
    Some(Restriction { kind, reason: arguments.reason.clone().unwrap_or_default(), until })
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;
    use crate::model::{Account, Address, CaseId, CaseState, Concern, Kind as Sort};
    use crate::store::CaseFile;

    const NOW: Timestamp = Timestamp::from_seconds(1_000_000);

    #[derive(Debug, Parser)]
    struct Typed {
        #[command(flatten)]
        restrict: Restrict,
    }

    fn typed(words: &str) -> Result<Restrict, clap::Error> {
        let front = ["restrict", "--config", "town.toml", "--case", "BB-2026-0147"];
        Typed::try_parse_from(front.into_iter().chain(words.split_whitespace())).map(|it| it.restrict)
    }

    #[test]
    fn it_ends_after_the_days_or_never() {
        let week = restriction(&typed("--kind mute --days 7 --reason flood").unwrap(), NOW).unwrap();
        assert_eq!(
            (week.kind, week.until),
            (Restricted::Muted, Some(NOW.plus(Duration::from_hours(7 * 24))))
        );
        let for_good = restriction(&typed("--kind silent --reason flood").unwrap(), NOW).unwrap();
        assert_eq!((for_good.kind, for_good.until), (Restricted::SilentlyBanned, None));
    }

    #[test]
    fn nobody_is_restricted_without_a_reason_and_lifting_needs_none() {
        for words in
            ["", "--kind ban", "--reason flood", "--lift --kind ban", "--kind ban --days 0 --reason a"]
        {
            assert!(typed(words).is_err(), "{words}");
        }
        assert_eq!(restriction(&typed("--lift").unwrap(), NOW), None);
    }

    fn case(speaker: &str) -> CaseFile {
        let account = Account::new("telegram", "main");
        CaseFile {
            id: CaseId("7".to_owned()),
            number: "BB-2026-0147".to_owned(),
            team: None,
            concern: Concern {
                kind: Sort::Problem,
                category: None,
                town: "bad-belzig".to_owned(),
                district: None,
                spot: None,
                text: String::new(),
                files: Vec::new(),
                contact: None,
                language: "de".to_owned(),
                forward_to: None,
                message_ids: Vec::new(),
            },
            person: None,
            address: Some(Address { account, chat: "7".to_owned(), topic: None }),
            speaker: speaker.to_owned(),
            pseudonym: "Eiche".to_owned(),
            state: CaseState::Received,
            token: "token".to_owned(),
            due_on: "2026-11-30".to_owned(),
            opened_at: NOW,
            changed_at: NOW,
            answered_at: None,
        }
    }

    #[tokio::test]
    async fn whoever_opened_a_case_is_restricted_and_let_go_again() {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite:{}", folder.path().join("town.db").display());
        let store = Store::open(&url).await.unwrap();
        let mut tx = store.begin().await.unwrap();
        tx.open_case(&case("ana"), "1234567890123456").await.unwrap();
        tx.commit().await.unwrap();
        for (words, kind) in
            [("--kind ban --days 7 --reason flood", Some(Restricted::Banned)), ("--lift", None)]
        {
            keep(&store, &typed(words).unwrap(), NOW).await.unwrap();
            let mut reader = store.read().await.unwrap();
            let held = reader.restriction(&Account::new("telegram", "main"), "ana", NOW).await.unwrap();
            assert_eq!(held.map(|it| it.kind), kind);
        }
        store.close().await;
    }

    #[tokio::test]
    async fn a_number_that_is_nobodys_is_said_to_be_so() {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite:{}", folder.path().join("town.db").display());
        let store = Store::open(&url).await.unwrap();
        let error = keep(&store, &typed("--lift").unwrap(), NOW).await.unwrap_err();
        assert_eq!(error.to_string(), "there is no case BB-2026-0147");
        store.close().await;
    }
}
