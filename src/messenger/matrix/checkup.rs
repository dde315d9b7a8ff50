//! Trying the account for `doctor`: is the homeserver there, is our session alive, can people trust our
//! device, and would its keys outlive this machine?

use matrix_sdk::ruma::api::client::discovery::get_supported_versions;
use matrix_sdk::{Client, HttpError};

use super::journal::LIMITED;
use super::limited::Limit;
use super::standing::{self, Backup, Device, Identity, Standing};
use super::{Config, Matrix, folder, setup, trouble};
use crate::clock;
use crate::messenger::{Finding, Trouble};

pub async fn check_up(matrix: &Matrix) -> Vec<Finding> {
    let what = matrix.account.to_string();
    let config = &matrix.config;
    // What we wrote there as somebody else, the service could not read.
    if let Some(stranger) = folder::stranger(&config.folder) {
        return vec![Finding::trouble(what, &stranger)];
    }
    let open = folder::open_to_others(&config.folder);
    let mut findings: Vec<Finding> = open.iter().map(|it| Finding::trouble(&what, it)).collect();
    match matrix.client().await {
        Ok(client) => match look(config, client, &what).await {
            Ok(seen) => findings.extend(seen),
            Err(trouble) => findings.push(Finding::trouble(&what, &trouble)),
        },
        Err(error) => findings.push(unopened(&what, &error)),
    }
    findings.push(Finding::hint(&what, pace(config, limited(matrix).await.as_ref())));
    findings.push(invitations(config, &what));
    findings
}

/// All that takes a homeserver that answers.
async fn look(config: &Config, client: &Client, what: &str) -> Result<Vec<Finding>, Trouble> {
    let http = |it: HttpError| trouble::of_http(config, &it);
    let versions = client.send(get_supported_versions::Request::new()).await.map_err(http)?.versions;
    let version = versions.iter().max_by_key(|it| number(it)).map_or("an old version", String::as_str);
    let server = Finding::good(what, format!("{} answers and speaks Matrix {version}", config.homeserver));

    let us = client.whoami().await.map_err(http)?;
    let device = client.device_id().map(ToString::to_string).unwrap_or_default();
    if us.user_id != config.user || us.device_id.as_ref().is_some_and(|it| it.as_str() != device) {
        return Ok(vec![server, Finding::trouble(what, &trouble::session_ended())]);
    }
    let session = Finding::good(what, format!("signed in as {}, device {device}", us.user_id));

    let sdk = |it: matrix_sdk::Error| trouble::of_sdk(config, &it);
    client.encryption().wait_for_e2ee_initialization_tasks().await;
    let standing = standing::look(client).await.map_err(sdk)?;
    Ok(vec![server, session, trusted(&standing, what), kept(config, &standing, what)])
}

/// `v1.15` is newer than `v1.9`.
fn number(version: &str) -> Option<(u32, u32)> {
    let (major, minor) = version.strip_prefix('v')?.split_once('.')?;
    Some((major.parse().ok()?, minor.parse().ok()?))
}

fn trusted(standing: &Standing, what: &str) -> Finding {
    let problem = match (&standing.device, &standing.identity) {
        (Device::Verified, Identity::Ours) => {
            return Finding::good(what, "its device is verified: people's clients trust it");
        }
        (Device::Foreign, _) => return Finding::trouble(what, &trouble::keys_lost()),
        (_, Identity::Elsewhere) => {
            return Finding::problem(
                what,
                "somebody has begun another cross-signing identity for the account",
                "Run `buergerdraht matrix-setup` with that one's recovery key",
            );
        }
        (Device::Unknown, _) => "the homeserver has no keys of its device",
        (_, Identity::Missing) => "the account has no cross-signing identity",
        (Device::Unverified, Identity::Ours) => {
            "its device is not verified: people are warned, or cannot read it"
        }
    };
    Finding::problem(what, problem, "Stop the service and run `buergerdraht matrix-setup`")
}

fn kept(config: &Config, standing: &Standing, what: &str) -> Finding {
    let told = setup::told(&standing.backup);
    let is_ours = matches!(standing.backup, Backup::Ours { .. });
    if is_ours && standing.recovery && setup::was_shown(&config.folder) {
        return Finding::good(what, format!("{told}, and a recovery key opens them"));
    }
    let problem = if is_ours { format!("{told}, but nobody has a recovery key") } else { told };
    Finding::problem(what, problem, "Stop the service and run `buergerdraht matrix-setup`")
}

fn unopened(what: &str, error: &anyhow::Error) -> Finding {
    match error.downcast_ref::<Trouble>() {
        Some(trouble) => Finding::trouble(what, trouble),
        None => Finding::problem(what, format!("{error:#}"), "Restore the folder from a backup"),
    }
}

/// What the service noted; nothing where the database cannot be read, which is found elsewhere.
async fn limited(matrix: &Matrix) -> Option<Limit> {
    let bookmarks = (matrix.recall)().await.ok()?;
    let noted = bookmarks.into_iter().find(|it| it.name == LIMITED)?.value?;
    serde_json::from_str(&noted).ok()
}

fn pace(config: &Config, limited: Option<&Limit>) -> String {
    let seen = match limited {
        None => "Synapse lets an account send a message every 5 seconds, 10 at once".to_owned(),
        Some(Limit { last_at, times, .. }) => {
            let last = clock::local(*last_at, chrono_tz::UTC);
            let times = if *times == 1 { "once".to_owned() } else { format!("{times} times") };
            format!(
                "the homeserver has slowed us down {times}, last on {} UTC",
                last.format("%Y-%m-%d %H:%M")
            )
        }
    };
    format!(
        "{seen}; its admin can lift the limit: POST /_synapse/admin/v1/users/{}/override_ratelimit \
         with {{\"messages_per_second\": 0, \"burst_count\": 0}}",
        config.user
    )
}

fn invitations(config: &Config, what: &str) -> Finding {
    let invites = &config.invites;
    let mut whose: Vec<String> = invites.people.clone();
    if invites.servers.iter().any(|it| it == "*") {
        whose = vec!["everybody".to_owned()];
    } else if !invites.servers.is_empty() {
        whose.insert(0, format!("everybody on {}", invites.servers.join(", ")));
    }
    if whose.is_empty() {
        return Finding::hint(what, "follows nobody's invitation: nobody new can write to it");
    }
    let seen = format!(
        "follows invitations of {}: up to {} an hour of one person, into rooms of up to {} people",
        whose.join(", "),
        invites.per_hour,
        invites.largest_room
    );
    Finding::good(what, seen)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messenger::matrix::{Invites, KEY_PATIENCE, PATIENCE, Words};

    fn config(servers: &[&str], people: &[&str]) -> Config {
        let owned = |it: &[&str]| it.iter().map(|it| (*it).to_owned()).collect();
        Config {
            name: "belzig".to_owned(),
            homeserver: "https://matrix.example.org".parse().unwrap(),
            user: "@belzig:example.org".to_owned(),
            folder: "nowhere".into(),
            store_key: None,
            invites: Invites {
                servers: owned(servers),
                people: owned(people),
                per_hour: 10,
                largest_room: 500,
            },
            team_chats: std::sync::Arc::new(Vec::new),
            reactions: true,
            patience: PATIENCE,
            key_patience: KEY_PATIENCE,
            words: Words::default(),
        }
    }

    #[test]
    fn the_newest_version_is_not_the_last_in_the_alphabet() {
        let versions = ["r0.6.1", "v1.9", "v1.15", "v1.2"];
        assert_eq!(versions.iter().max_by_key(|it| number(it)), Some(&"v1.15"));
    }

    #[test]
    fn an_admin_is_told_what_to_lift_and_how() {
        let config = config(&[], &[]);
        let noted = r#"{"times": 3, "last_at": 1795640400000, "pause_ms": 5000}"#;
        let limited: Limit = serde_json::from_str(noted).unwrap();
        assert_eq!(
            pace(&config, Some(&limited)),
            "the homeserver has slowed us down 3 times, last on 2026-11-25 21:00 UTC; its admin can lift the limit: \
             POST /_synapse/admin/v1/users/@belzig:example.org/override_ratelimit \
             with {\"messages_per_second\": 0, \"burst_count\": 0}"
        );
        assert!(pace(&config, None).starts_with("Synapse lets an account send a message every 5 seconds"));
    }

    #[test]
    fn who_may_invite_is_told_in_words() {
        let told = |servers: &[&str], people: &[&str]| match invitations(&config(servers, people), "it").state
        {
            crate::messenger::State::Good(it) | crate::messenger::State::Hint(it) => it,
            crate::messenger::State::Problem { .. } => panic!("no problem"),
        };
        assert!(told(&["*"], &["@ana:a.org"]).starts_with("follows invitations of everybody: up to 10"));
        assert!(told(&["a.org", "b.org"], &["@ana:c.org"]).contains("everybody on a.org, b.org, @ana:c.org"));
        assert!(told(&[], &[]).starts_with("follows nobody's"));
    }
}
