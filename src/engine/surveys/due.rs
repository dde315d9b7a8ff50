//! What is due in surveys: they are taken up and closed on their days, people are reminded once and told the result.

use std::time::Duration;

use chrono::Timelike;

use crate::clock;
use crate::content::FIRST_LANGUAGE;
use crate::content::survey::{Anonymity, Change, Shape, Show, Survey};
use crate::dialogue::{Reply, surveys};
use crate::engine::Desk;
use crate::engine::wording::{date, word};
use crate::line;
use crate::model::{Account, Action, Attachment, Choice, Class, FileKind, FileRef, Outbound, Timestamp};
use crate::store::{Error, SurveyFile, Tx, Visitor};
use crate::tally::Tally;

/// People told or reminded in one turn: the next comes soon.
const MOST: i64 = 50;
/// Who stopped in the middle is reminded after this long, once.
const REMINDED_AFTER: Duration = Duration::from_hours(24);
const DAY: Duration = Duration::from_hours(24);
/// Hours in which a word from us disturbs nobody.
const AWAKE: std::ops::Range<u32> = 9..20;

pub(in crate::engine) async fn due(desk: &Desk, tx: &mut Tx) -> Result<(), Error> {
    let (guide, now) = (desk.guide(), desk.clock.now());
    let local = clock::local(now, desk.zone);
    for survey in guide.content.surveys.iter().filter(|it| it.opens <= local.date()) {
        tx.open_survey(&survey.id, &shape(survey), now).await?;
    }
    for file in tx.surveys().await? {
        let Some(survey) = guide.content.survey(&file.id) else {
            forget_in_time(desk, tx, &file, now).await?;
            continue;
        };
        if survey.is_open(local) {
            tx.reshape_survey(&survey.id, &grown(survey, &file)).await?;
            if AWAKE.contains(&local.hour()) {
                remind(desk, tx, survey, now).await?;
            }
        } else if survey.is_over(local) {
            after_the_end(desk, tx, survey, &file, now).await?;
        }
    }
    Ok(())
}

/// What it promises and how it can be answered.
pub(in crate::engine) fn shape(survey: &Survey) -> String {
    serde_json::to_string(&Shape::of(survey)).expect("plain data with text keys")
}

/// The same, with every option there ever was: a removed one keeps its votes, and its name.
fn grown(survey: &Survey, file: &SurveyFile) -> String {
    let before: Shape = serde_json::from_str(&file.shape).unwrap_or_default();
    serde_json::to_string(&Shape::of(survey).and_before(before)).expect("plain data with text keys")
}

async fn after_the_end(
    desk: &Desk,
    tx: &mut Tx,
    survey: &Survey,
    file: &SurveyFile,
    now: Timestamp,
) -> Result<(), Error> {
    if file.closed_at.is_none() {
        return close(tx, survey, file, now).await;
    }
    forget_in_time(desk, tx, file, now).await?;
    let Some(tally) = counted(file) else { return Ok(()) };
    // It closes at midnight, and nobody is woken for it.
    if !AWAKE.contains(&clock::local(now, desk.zone).hour()) {
        return Ok(());
    }
    if file.told_at.is_none() {
        return tell(desk, tx, survey, &tally, now).await;
    }
    if file.did_at.is_none() && survey.did.is_some() {
        return tell_what_became(desk, tx, survey, now).await;
    }
    Ok(())
}

/// Counts the answers, and cuts the anonymous ones loose from who gave them.
async fn close(tx: &mut Tx, survey: &Survey, file: &SurveyFile, now: Timestamp) -> Result<(), Error> {
    tx.close_survey(&survey.id, now).await?;
    if survey.change == Change::Never {
        tx.drop_unsent(&survey.id).await?;
    }
    if survey.anonymity == Anonymity::Anonymous {
        tx.cut_loose(&survey.id).await?;
    }
    if counted(file).is_none() {
        count(tx, survey).await?;
    }
    Ok(())
}

async fn count(tx: &mut Tx, survey: &Survey) -> Result<(), Error> {
    let mut tally = Tally::default();
    tx.each_sheet(&survey.id, |_, sheet| tally.add(survey, &sheet)).await?;
    tx.keep_survey_result(&survey.id, &tally).await
}

fn counted(file: &SurveyFile) -> Option<Tally> {
    serde_json::from_str(file.result.as_deref()?).ok()
}

/// Where answers bear a pseudonym or a name, they are nobody's any more when everything else is past its time.
async fn forget_in_time(desk: &Desk, tx: &mut Tx, file: &SurveyFile, now: Timestamp) -> Result<(), Error> {
    if is_past_its_time(desk, file, now) {
        tx.close_survey(&file.id, now).await?;
        tx.cut_loose(&file.id).await?;
    }
    Ok(())
}

pub(super) fn is_past_its_time(desk: &Desk, file: &SurveyFile, now: Timestamp) -> bool {
    let keep = DAY.saturating_mul(desk.service.keep_days);
    let since = file.closed_at.unwrap_or(file.opened_at);
    file.is_linked && since.plus(keep) < now
}

async fn remind(desk: &Desk, tx: &mut Tx, survey: &Survey, now: Timestamp) -> Result<(), Error> {
    for visitor in tx.visitors_to_remind(&survey.id, now.minus(REMINDED_AFTER), MOST).await? {
        tx.visitor_reminded(&visitor, now).await?;
        let Some(sheet) = tx.sheet(&survey.id, &visitor.person).await? else { continue };
        let left = survey.possible(&sheet.answers).filter(|it| !sheet.answers.contains_key(&it.id)).count();
        let language = &visitor.language;
        let until = date(&desk.languages, language, survey.closes);
        let reminder = Reply::say(line!(
            "surveys-reminder",
            title = survey.titles.text(language),
            left = i64::try_from(left.max(1)).unwrap_or(1),
            date = until,
        ))
        .offer(line!("surveys-go-on"), format!("{}:go:{}:", surveys::NAME, survey.id))
        .offer(line!("surveys-not-now"), format!("{}:not:{}:", surveys::NAME, survey.id));
        let told = word(&desk.languages, language, &reminder);
        say(tx, &visitor, &told, now).await?;
    }
    Ok(())
}

/// The people first, then the rooms.
async fn tell(desk: &Desk, tx: &mut Tx, survey: &Survey, tally: &Tally, now: Timestamp) -> Result<(), Error> {
    let visitors = match survey.show {
        Show::Everybody | Show::Participants => tx.visitors_to_tell(&survey.id, MOST).await?,
        Show::Staff => Vec::new(),
    };
    if visitors.is_empty() {
        let rooms = survey.rooms.iter().filter(|_| survey.show != Show::Staff);
        for room in rooms {
            let told = result(desk, FIRST_LANGUAGE, survey, tally);
            tx.queue(room, Class::Post, &told, now).await?;
        }
        return tx.survey_told(&survey.id, now).await;
    }
    for visitor in visitors {
        let told = result(desk, &visitor.language, survey, tally);
        say(tx, &visitor, &told, now).await?;
        tx.visitor_told(&visitor, now).await?;
    }
    Ok(())
}

async fn tell_what_became(desk: &Desk, tx: &mut Tx, survey: &Survey, now: Timestamp) -> Result<(), Error> {
    let visitors = tx.visitors_to_tell_what_became(&survey.id, MOST).await?;
    if visitors.is_empty() {
        return tx.survey_did_told(&survey.id, now).await;
    }
    for visitor in visitors {
        let told = word(&desk.languages, &visitor.language, &surveys::did(&visitor.language, survey));
        say(tx, &visitor, &told, now).await?;
        tx.visitor_told_what_became(&visitor, now).await?;
    }
    Ok(())
}

/// The result in words, and as a picture beside them.
fn result(desk: &Desk, language: &str, survey: &Survey, tally: &Tally) -> Outbound {
    let guide = desk.guide();
    let reader = surveys::Reader { languages: &desk.languages, language, content: &guide.content };
    let told = word(&desk.languages, language, &surveys::describe(&reader, survey, tally));
    let file = FileRef {
        kind: FileKind::Photo,
        id: format!("{}/{language}", survey.id),
        name: Some(format!("{}-{language}.png", survey.id)),
        mime: Some("image/png".to_owned()),
        size: None,
    };
    Outbound { attachments: vec![Attachment { from: Account::pictures(), file }], ..told }
}

/// What is offered can be picked by its number, too: the talk there knows it.
async fn say(tx: &mut Tx, visitor: &Visitor, told: &Outbound, now: Timestamp) -> Result<(), Error> {
    tx.queue(&visitor.address, Class::Post, told, now).await?;
    let offered: Vec<Choice> =
        told.choices.iter().filter(|it| matches!(it.action, Action::Code(_))).cloned().collect();
    if offered.is_empty() {
        return Ok(());
    }
    for conversation in tx.conversations_in(&visitor.address.account, &visitor.address.chat).await? {
        if conversation.person.as_ref() == Some(&visitor.person) {
            let mut conversation = conversation;
            conversation.talk.offered.clone_from(&offered);
            tx.keep_conversation(&conversation).await?;
        }
    }
    Ok(())
}
