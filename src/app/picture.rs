//! Pictures of results, drawn when somebody is to be sent one.

use std::sync::Arc;

use anyhow::Context;
use futures::FutureExt;

use crate::content::survey::Survey;
use crate::engine::Desk;
use crate::line;
use crate::messenger::picture::Pictures;
use crate::store::Store;
use crate::tally::{self, Direction, Tally};
use crate::text::Languages;

/// By the id of the survey and the language, `getting-around/uk`.
pub fn pictures(store: &Store, desk: &Arc<Desk>) -> Pictures {
    let (store, desk) = (store.clone(), Arc::clone(desk));
    Pictures(Arc::new(move |id: String| {
        let (store, desk) = (store.clone(), Arc::clone(&desk));
        async move {
            let (survey, language) = id.split_once('/').context("no picture goes by this name")?;
            let guide = desk.guide();
            let survey = guide.content.survey(survey).context("the survey is gone")?;
            let results = store.read().await?.survey_results().await?;
            let result = results.into_iter().find(|(id, _)| *id == survey.id).context("it has no result")?;
            let tally: Tally = serde_json::from_str(&result.1).context("its result cannot be read")?;
            picture(&desk.languages, language, survey, &tally)
        }
        .boxed()
    }))
}

/// As PNG.
pub fn picture(
    languages: &Languages,
    language: &str,
    survey: &Survey,
    tally: &Tally,
) -> anyhow::Result<Vec<u8>> {
    let count = i64::try_from(tally.participants).unwrap_or(i64::MAX);
    let caption = languages.label(language, &line!("surveys-result-participants", count = count));
    let smallest = i64::from(survey.smallest);
    let too_few = languages.label(language, &line!("surveys-result-few", smallest = smallest));
    let is_rtl = languages.get(language).is_some_and(|it| it.rtl);
    let direction = if is_rtl { Direction::RightToLeft } else { Direction::LeftToRight };
    let words = tally::Words { language, direction, caption: &caption, too_few: &too_few };
    Ok(tally::png(&tally::chart(survey, tally, &words))?)
}
