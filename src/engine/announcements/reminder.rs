//! Shortly before an event, for who asked to be reminded (E5). Their own wish passes their quiet hours.

use super::{PAGE, Round};
use crate::dialogue::{Gap, Reply, Words, events};
use crate::engine::agenda::listed;
use crate::engine::wording::word;
use crate::line;
use crate::model::{Class, KeptEvent};
use crate::store::{Error, Tx};
use crate::text;

pub(super) async fn tell(round: &Round<'_>, tx: &mut Tx) -> Result<(), Error> {
    for reminder in tx.reminders_due(round.now, PAGE).await? {
        tx.drop_reminder(&reminder.event, &reminder.person).await?;
        let kept = tx.event(&reminder.event).await?;
        let told = |it: &KeptEvent| round.guide.content.tells(&it.town, &it.source);
        let Some(kept) = kept.filter(told) else { continue };
        let it = listed(round.desk, round.guide, kept);
        // After a long absence of ours it may have begun.
        if it.is_off() || it.kept.event.when.starts_at < round.now {
            continue;
        }
        let (languages, language) = (&round.desk.languages, reminder.language.as_str());
        let said = Reply::say(line!("reminder-said", title = it.kept.event.title.as_str()));
        let when = text::escape(&events::when(languages, language, &it));
        let said = said.part(Gap::NewLine, Words::written(language, &when));
        let said = match &it.kept.event.place {
            Some(place) => said.below(line!("events-where", place = place.as_str())),
            None => said,
        };
        tx.queue(&reminder.address, Class::Answer, &word(languages, language, &said), round.now).await?;
    }
    Ok(())
}
