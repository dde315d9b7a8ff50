//! When the service last looked at each source of events and news, and what came of it.

use crate::clock::Clock;
use crate::config::DatabaseUrl;
use crate::content::Content;
use crate::messenger::Finding;
use crate::model::SourceCheck;
use crate::store::{Error, Store};

/// Of those that are still in the town's files; nothing where there is no database yet.
pub async fn last_looks(url: &DatabaseUrl, content: &Content, clock: &Clock) -> Vec<Finding> {
    if url.file().is_some_and(|it| !it.exists()) {
        return Vec::new();
    }
    // What is wrong with the database is said elsewhere.
    let checks = checks(url).await.unwrap_or_default();
    let is_ours =
        |it: &SourceCheck| content.town(&it.town).is_some_and(|town| town.source(&it.source).is_some());
    checks.iter().filter(|it| is_ours(it)).map(|it| finding(it, clock)).collect()
}

async fn checks(url: &DatabaseUrl) -> Result<Vec<SourceCheck>, Error> {
    let store = Store::open(url.reveal()).await?;
    let checks = async { store.read().await?.source_checks().await }.await;
    store.close().await;
    checks
}

fn finding(check: &SourceCheck, clock: &Clock) -> Finding {
    let what = format!("source {}/{}", check.town, check.source);
    let minutes = clock.now().since(check.checked_at).as_secs() / 60;
    let seen = format!("the service last looked {minutes} minutes ago");
    match (&check.failure, check.ended_at) {
        (_, Some(_)) => Finding::hint(what, format!("{seen}; it is gone for good, said its server")),
        (Some(failure), None) => Finding::hint(what, format!("{seen}: {failure}")),
        (None, None) => Finding::good(what, seen),
    }
}
