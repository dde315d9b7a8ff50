//! What nobody has reacted to in time, and what did not arrive: the staff are told, once each (C7, C16, E9).

use chrono::{DateTime, NaiveDate};

use super::answer::write_to_team;
use super::letter::{self, News};
use super::missed::tell_of_missed_rooms;
use super::{Office, rest_of, write};
use crate::content::{Escalation, FIRST_LANGUAGE, workday};
use crate::line;
use crate::model::{Line, Timestamp};
use crate::store::{CaseFile, Error, Tx};

/// Working days after which whoever is above a team hears of it.
const ESCALATED_AFTER: u32 = 10;
/// Cases and messages looked at in one turn: the next comes soon.
const MOST: i64 = 50;

pub async fn remind(office: &Office<'_>, tx: &mut Tx) -> Result<(), Error> {
    tx.note_threads().await?;
    undelivered(office, tx).await?;
    tell_of_missed_rooms(office, tx).await?;
    let today = office.local.date();
    for case in tx.cases_overdue(&today.to_string(), MOST).await? {
        let text = office.german(&line!("staff-reminder", day = letter::german_date(&case.due_on)));
        let text = format!("{text}\n\n{}", letter::matter(office, &case));
        write_to_team(office, tx, &case, text, None).await?;
        tx.case_reminded(&case.id, office.now).await?;
    }
    for case in tx.cases_to_escalate(office.now, MOST).await? {
        if due_to_escalate(case.opened_at, today) {
            let team = office.team(&case).map_or("", |it| it.name(FIRST_LANGUAGE));
            let why = line!("staff-escalation", days = i64::from(ESCALATED_AFTER), team = team);
            escalate(office, tx, &case, &why).await?;
            tx.case_escalated(&case.id, office.now).await?;
        }
    }
    Ok(())
}

/// Whether ten working days have gone by since then.
fn due_to_escalate(opened_at: Timestamp, today: NaiveDate) -> bool {
    let opened = DateTime::from_timestamp_millis(opened_at.millis()).unwrap_or_default().date_naive();
    workday::after(opened, ESCALATED_AFTER) < today
}

/// What a person did not get, with the reason and what to do (P9: who blocked us is not tried again).
async fn undelivered(office: &Office<'_>, tx: &mut Tx) -> Result<(), Error> {
    for lost in tx.undelivered(MOST).await? {
        tx.told_undelivered(&lost.entry, office.now).await?;
        let Some(case) = tx.case(&lost.case).await? else { continue };
        let key = match (lost.reason.as_str(), lost.is_doubtful) {
            ("shut out", _) => "staff-undelivered-blocked",
            (_, true) => "staff-undelivered-doubtful",
            (_, false) => "staff-undelivered",
        };
        let line = Line::new(key).with("who", case.pseudonym.as_str());
        write_to_team(office, tx, &case, office.german(&line), None).await?;
    }
    Ok(())
}

/// Tells whoever the team says is above it; where it names nobody, the town's first team.
pub(super) async fn escalate(
    office: &Office<'_>,
    tx: &mut Tx,
    case: &CaseFile,
    why: &Line,
) -> Result<(), Error> {
    let Some(town) = office.town(case) else { return Ok(()) };
    let above = office.team(case).and_then(|it| it.escalate_to.as_ref());
    let text = format!("{}\n\n{}", office.german(why), letter::matter(office, case));
    let team = match above {
        Some(Escalation::Mail(address)) => {
            letter::send(office, tx, case, address, News::of(text)).await?;
            return Ok(());
        }
        Some(Escalation::Team(id)) => town.team(id),
        None => rest_of(town),
    };
    if let Some(team) = team {
        write::to_team(office, tx, case, team, News::of(text)).await?;
    }
    Ok(())
}
