//! A survey of very many is cut loose and counted ahead of the turn that closes it, page by page, so that whoever
//! writes meanwhile is answered.
//!
//! **Invariant:** whatever it leaves undone, the turn does; cut off anywhere, the next one goes on.

use super::due::is_past_its_time;
use crate::clock;
use crate::content::survey::{Anonymity, Change, Survey};
use crate::engine::Desk;
use crate::store::{Error, Store, in_time};
use crate::tally::Tally;

/// As many as a turn may hold.
const FEW: i64 = 500;

pub(in crate::engine) async fn close_ahead(desk: &Desk, store: &Store) -> Result<(), Error> {
    let (guide, now) = (desk.guide(), desk.clock.now());
    let local = clock::local(now, desk.zone);
    let files = in_time(async { store.read().await?.surveys().await }).await?;
    for file in files {
        if in_time(async { store.read().await?.participants(&file.id).await }).await? <= FEW {
            continue;
        }
        let survey = guide.content.survey(&file.id);
        let ends = survey.filter(|it| it.is_over(local) && file.closed_at.is_none());
        if let Some(survey) = ends.filter(|it| it.anonymity == Anonymity::Anonymous) {
            if survey.change == Change::Never {
                drop_unsent(store, &file.id).await?;
            }
            cut_loose(store, &file.id).await?;
            if file.result.is_none() {
                count(store, survey).await?;
            }
        } else if survey.is_none_or(|it| it.is_over(local)) && is_past_its_time(desk, &file, now) {
            cut_loose(store, &file.id).await?;
        }
    }
    Ok(())
}

async fn drop_unsent(store: &Store, survey: &str) -> Result<(), Error> {
    in_time(async {
        let mut tx = store.begin().await?;
        tx.drop_unsent(survey).await?;
        tx.commit().await
    })
    .await
}

async fn cut_loose(store: &Store, survey: &str) -> Result<(), Error> {
    let page = || {
        in_time(async {
            let mut tx = store.begin().await?;
            let is_more = tx.cut_some_loose(survey).await?;
            tx.commit().await?;
            Ok(is_more)
        })
    };
    while page().await? {}
    Ok(())
}

/// What has been cut loose, nobody changes any more.
async fn count(store: &Store, survey: &Survey) -> Result<(), Error> {
    in_time(async {
        let mut tally = Tally::default();
        let mut reader = store.read().await?;
        reader.each_sheet(&survey.id, |_, sheet| tally.add(survey, &sheet)).await?;
        drop(reader);
        let mut tx = store.begin().await?;
        tx.keep_survey_result(&survey.id, &tally).await?;
        tx.commit().await
    })
    .await
}
