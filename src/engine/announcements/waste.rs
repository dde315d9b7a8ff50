//! Tomorrow's bins, the evening before, for the streets of a tour (E11).
//!
//! Holiday shifts are in the calendar itself; a tour that is cancelled is told just as well.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate, NaiveTime};

use super::Round;
use crate::clock;
use crate::content::{SourceKind, Town};
use crate::dialogue::events::weekday;
use crate::engine::wording::date;
use crate::line;
use crate::model::{
    Announcement, AnnouncementKind, AnnouncementState, EventKind, EventState, Facet, KeptEvent, Urgency, Wish,
};
use crate::store::{Error, Tx};

/// Bins of one day, in one town.
const MOST: i64 = 1_000;

pub(super) async fn tell(round: &Round<'_>, tx: &mut Tx) -> Result<(), Error> {
    let local = clock::local(round.now, round.desk.zone);
    let tomorrow = local.date() + Days::new(1);
    for town in &round.guide.content.towns {
        if local.time() < town.announcing.waste_at || !has_tours(town) {
            continue;
        }
        let [from, until] = [tomorrow, tomorrow + Days::new(1)]
            .map(|it| clock::instant(it.and_time(NaiveTime::MIN), round.desk.zone));
        let bins = tx.events_between(&town.id, from, until, MOST).await?;
        let mut tours: BTreeMap<String, Vec<KeptEvent>> = BTreeMap::new();
        let is_told = |it: &KeptEvent| it.event.kind == EventKind::Waste && town.source(&it.source).is_some();
        for bin in bins.into_iter().filter(is_told) {
            tours.entry(bin.source.clone()).or_default().push(bin);
        }
        for (tour, bins) in tours {
            tx.keep_announcement(&announcement(round, town, &tour, (tomorrow, &bins))).await?;
        }
    }
    Ok(())
}

fn has_tours(town: &Town) -> bool {
    town.sources.iter().any(|it| it.kind == SourceKind::Waste)
}

/// One for a tour and a day: made twice, it stays one.
fn announcement(
    round: &Round<'_>,
    town: &Town,
    tour: &str,
    (day, bins): (NaiveDate, &[KeptEvent]),
) -> Announcement {
    let languages = round.desk.languages.list();
    let texts = languages.iter().map(|it| (it.code.clone(), text(round, &it.code, day, bins)));
    Announcement {
        id: format!("waste:{}:{tour}:{day}", town.id),
        number: None,
        town: town.id.clone(),
        kind: AnnouncementKind::Waste,
        state: AnnouncementState::Released,
        urgency: Urgency::Usual,
        texts: texts.collect(),
        wishes: vec![Wish::new(Facet::Waste, tour)],
        event: None,
        was_at: None,
        author: String::new(),
        made_at: round.now,
        goes_at: round.now,
        expanded_to: None,
    }
}

fn text(round: &Round<'_>, language: &str, day: NaiveDate, bins: &[KeptEvent]) -> String {
    let languages = &round.desk.languages;
    let names = |state: EventState| {
        let bins = bins.iter().filter(|it| it.state == state);
        let mut names: Vec<&str> = bins.map(|it| it.event.title.as_str()).collect();
        names.sort_unstable();
        names.join(", ")
    };
    let (taken, dropped) = (names(EventState::Planned), names(EventState::Cancelled));
    let (name, date) = (languages.label(language, &weekday(day)), date(languages, language, day));
    let taken = (!taken.is_empty()).then(|| {
        languages.say(language, &line!("waste-tomorrow", day = name, date = date.as_str(), what = taken))
    });
    let dropped = (!dropped.is_empty())
        .then(|| languages.say(language, &line!("waste-cancelled", what = dropped, date = date.as_str())));
    taken.into_iter().chain(dropped).collect::<Vec<_>>().join("\n\n")
}
