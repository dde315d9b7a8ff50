//! Whether new files go with what is kept: a survey that runs cannot become another one (S11).

use tokio::runtime::Handle;
use tracing::warn;

use crate::content::survey::{Shape, reopened};
use crate::content::{Content, Fault, Shared};
use crate::store::{Error, Store, SurveyFile};

/// What speaks against `content`.
pub async fn clashes(
    store: &Store,
    content: &Content,
    today: chrono::NaiveDate,
) -> Result<Vec<Fault>, Error> {
    let kept = store.read().await?.surveys().await?;
    Ok(kept.iter().flat_map(|it| clash(it, content, today)).collect())
}

fn clash(kept: &SurveyFile, content: &Content, today: chrono::NaiveDate) -> Vec<Fault> {
    let Some(survey) = content.survey(&kept.id) else { return Vec::new() };
    let shape: Shape = serde_json::from_str(&kept.shape).unwrap_or_default();
    let mut faults = shape.clashes(survey);
    if kept.closed_at.is_some() && today <= survey.closes {
        faults.push(reopened(survey));
    }
    faults
}

/// New files are held against it before they go live.
pub fn hold_against(
    content: &Shared,
    store: &Store,
    today: impl Fn() -> chrono::NaiveDate + Send + Sync + 'static,
) {
    let (store, handle) = (store.clone(), Handle::current());
    content.prove_with(Box::new(move |content| {
        let found = handle.block_on(clashes(&store, content, today()));
        found.unwrap_or_else(|error| {
            warn!("cannot hold new files against what is kept: {error}");
            Vec::new()
        })
    }));
}
