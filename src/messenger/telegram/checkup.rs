//! Trying the connection for `doctor`: does Telegram know us, and which way do updates come?

use serde::Deserialize;
use serde_json::json;

use super::call::{Failure, call};
use super::{Telegram, Way, setup};
use crate::messenger::Finding;

#[derive(Deserialize)]
struct WebhookInfo {
    url: String,
    #[serde(default)]
    pending_update_count: u64,
    last_error_message: Option<String>,
}

pub async fn check_up(telegram: &Telegram) -> Vec<Finding> {
    let what = telegram.account.to_string();
    let us = match setup::who_we_are(telegram).await {
        Ok(us) => us,
        Err(failure) => return vec![unknown(what, &failure)],
    };
    let mut findings = vec![Finding::good(&what, format!("Telegram knows us as @{}", us.username))];
    findings.extend(groups(telegram, us.reads_all).map(|seen| Finding::hint(&what, seen)));
    findings.push(match webhook_info(telegram).await {
        Ok(info) => way(telegram, what, &info),
        Err(failure) => unknown(what, &failure),
    });
    findings
}

/// What it is sent of the talk in its groups, where that is not as it should be. An administrator is sent all of it,
/// whatever @BotFather says, and which groups it is one in we do not know.
fn groups(telegram: &Telegram, reads_all: bool) -> Option<String> {
    let teams = (telegram.team_chats)();
    match (reads_all, teams.is_empty()) {
        (true, true) => Some(
            "is sent all that is said in its groups, and ignores what is not meant for it; \
             @BotFather's /setprivacy keeps it from being sent"
                .to_owned(),
        ),
        (false, false) => Some(format!(
            "is not sent internal notes from the teams' groups ({}), only commands and answers to itself; make it an \
             administrator there, or send /setprivacy to @BotFather, choose Disable, and remove and add it again",
            teams.join(", ")
        )),
        (true, false) | (false, true) => None,
    }
}

async fn webhook_info(telegram: &Telegram) -> Result<WebhookInfo, Failure> {
    let answer = call(&telegram.bot, "getWebhookInfo", &json!({}), telegram.patience).await?;
    WebhookInfo::deserialize(&answer).map_err(|error| Failure::Unclear(error.to_string()))
}

fn way(telegram: &Telegram, what: String, info: &WebhookInfo) -> Finding {
    let waiting = format!("{} updates wait", info.pending_update_count);
    match &telegram.way {
        Way::Poll if info.url.is_empty() => Finding::good(what, format!("is asked for updates, {waiting}")),
        Way::Poll => Finding::hint(what, format!("has a webhook, which `serve` takes away, {waiting}")),
        Way::Webhook { url, .. } if info.url != url.as_str() => {
            Finding::hint(what, format!("does not call us yet, `serve` sets the webhook, {waiting}"))
        }
        Way::Webhook { url, .. } => match &info.last_error_message {
            None => Finding::good(what, format!("calls us, {waiting}")),
            Some(error) => Finding::problem(
                what,
                format!("could not call us: {error}; {waiting}"),
                format!("Let {url} reach our port from outside"),
            ),
        },
    }
}

fn unknown(what: String, failure: &Failure) -> Finding {
    let remedy = match failure {
        Failure::Refused { status: 401 | 404, .. } => "Copy the current token from @BotFather",
        Failure::Refused { .. } | Failure::Unclear(_) => "Try again in a while",
        Failure::Unreached(_) => "Let this machine reach the Bot API: name resolution, firewall, proxy",
    };
    Finding::problem(what, failure.to_string(), remedy)
}
