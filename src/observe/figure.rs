//! Every figure of `/metrics`.
//!
//! | figure | labels | look when |
//! |---|---|---|
//! | `buergerdraht_turns_total` | – | it stands still while people write |
//! | `buergerdraht_turns_aside_total` | – | it grows: a turn failed, and a person has to look |
//! | `buergerdraht_commit_failures_total` | – | it grows: the database does not take what was said |
//! | `buergerdraht_sent_total` | messenger | – |
//! | `buergerdraht_retried_total` | messenger | it grows faster than `sent` |
//! | `buergerdraht_doubtful_total` | messenger | it grows: answers may have arrived twice |
//! | `buergerdraht_uncertain_total` | messenger | it grows: messages may not have arrived |
//! | `buergerdraht_failed_total` | messenger | it grows: something was given up |
//! | `buergerdraht_refused_429_total` | messenger | it grows: the network finds us too fast |
//! | `buergerdraht_files_lost_total` | messenger | it grows: messages went without their files |
//! | `buergerdraht_letters_returned_total` | – | it grows: a team's mailbox does not take our letters |
//! | `buergerdraht_letters_unmatched_total` | – | it grows: letters belong to no case |
//! | `buergerdraht_wrong_receipts_total` | – | it grows fast: somebody tries codes |
//! | `buergerdraht_queue_messages` | account, state | `waiting` grows, `failed` or `uncertain` is not 0 |
//! | `buergerdraht_queue_age_seconds` | account | above 60: somebody waits for an answer |
//! | `buergerdraht_last_poll_age_seconds` | account | above 90: we hear nothing |
//! | `buergerdraht_source_age_seconds` | town, source | above a day: a calendar or feed cannot be read |
//! | `buergerdraht_aside` | – | not 0: messages wait for a person to look at them |
//! | `buergerdraht_content_faults` | – | not 0: the files as they are now are not in service |
//! | `buergerdraht_database_up` | – | 0 |
//! | `buergerdraht_info` | version | – |

use std::sync::{Mutex, PoisonError};

use anyhow::Context;
use metrics::{describe_counter, describe_gauge, gauge};
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};

pub const QUEUE_MESSAGES: &str = "buergerdraht_queue_messages";
pub const QUEUE_AGE: &str = "buergerdraht_queue_age_seconds";
pub const LAST_POLL_AGE: &str = "buergerdraht_last_poll_age_seconds";
pub const SOURCE_AGE: &str = "buergerdraht_source_age_seconds";
pub const ASIDE: &str = "buergerdraht_aside";
pub const CONTENT_FAULTS: &str = "buergerdraht_content_faults";
pub const DATABASE_UP: &str = "buergerdraht_database_up";
const INFO: &str = "buergerdraht_info";

const COUNTERS: [(&str, &str); 13] = [
    (
        "buergerdraht_turns_total",
        "messages heard, those heard again and those that want no answer among them",
    ),
    ("buergerdraht_turns_aside_total", "turns that failed and were put aside for a person"),
    ("buergerdraht_commit_failures_total", "times the database did not take a batch of turns"),
    ("buergerdraht_sent_total", "messages delivered"),
    ("buergerdraht_retried_total", "deliveries that surely failed and are tried again"),
    ("buergerdraht_doubtful_total", "answers that may have arrived and are sent again"),
    ("buergerdraht_uncertain_total", "messages that may have arrived and are not repeated"),
    ("buergerdraht_failed_total", "messages given up"),
    ("buergerdraht_refused_429_total", "deliveries the network refused as too fast"),
    ("buergerdraht_files_lost_total", "messages that went without a file that was not to be had or refused"),
    ("buergerdraht_letters_returned_total", "letters to teams that came back as undeliverable"),
    ("buergerdraht_letters_unmatched_total", "letters that belong to no case"),
    ("buergerdraht_wrong_receipts_total", "receipt codes that open nothing"),
];
const GAUGES: [(&str, &str); 8] = [
    (QUEUE_MESSAGES, "messages not delivered, by where they stand"),
    (QUEUE_AGE, "how long the oldest waiting message has waited"),
    (LAST_POLL_AGE, "how long ago the network last answered us"),
    (SOURCE_AGE, "how long ago a source of events and news was last read well"),
    (ASIDE, "messages put aside for a person"),
    (CONTENT_FAULTS, "faults in the town's files as they are now"),
    (DATABASE_UP, "whether the database answers"),
    (INFO, "always 1; the version is its label"),
];

/// Begins to record, unless this process does already. The handle prints what was recorded.
pub fn record() -> anyhow::Result<PrometheusHandle> {
    static BEGUN: Mutex<Option<PrometheusHandle>> = Mutex::new(None);
    let mut begun = BEGUN.lock().unwrap_or_else(PoisonError::into_inner);
    match &*begun {
        Some(handle) => Ok(handle.clone()),
        None => Ok(begun.insert(begin()?).clone()),
    }
}

fn begin() -> anyhow::Result<PrometheusHandle> {
    let handle = PrometheusBuilder::new().install_recorder().context("cannot record figures")?;
    for (name, about) in COUNTERS {
        describe_counter!(name, about);
    }
    for (name, about) in GAUGES {
        describe_gauge!(name, about);
    }
    gauge!(INFO, "version" => env!("CARGO_PKG_VERSION")).set(1);
    Ok(handle)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_names_every_figure_and_no_other() {
        let rows =
            include_str!("figure.rs").lines().filter_map(|it| it.strip_prefix("//! | `")?.split('`').next());
        let described = COUNTERS.iter().chain(&GAUGES).map(|(name, _)| *name);
        assert_eq!(rows.collect::<Vec<_>>(), described.collect::<Vec<_>>());
    }
}
