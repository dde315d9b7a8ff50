//! Which groups of a breakdown may be shown, so that no small cell can be recomputed (S12, D4).
//!
//! The totals of all answers are public. So whatever is not shown of the groups can be subtracted: if one group is
//! left out, it is known after all. A group is shown whole or not at all, and so many are left out that each of
//! their small cells could be another number, even for somebody who knows how many people each group has.

use super::{Groups, Tally};
use crate::content::survey::{Ask, Question, Survey};

/// Rows are groups, columns answers.
pub type Cells = Vec<Vec<u64>>;

/// A breakdown of one question as it may be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// `district`, `language` or the id of a question.
    pub by: String,
    pub question: String,
    /// What each column counts.
    pub codes: Vec<String>,
    /// The groups that may be shown, with their counts.
    pub rows: Vec<(String, Vec<u64>)>,
    /// How many are not.
    pub hidden: usize,
}

/// All breakdowns of a survey, as far as they may be shown.
pub fn shown(survey: &Survey, tally: &Tally) -> Vec<Shown> {
    let mut all = Vec::new();
    for (by, groups) in &tally.groups {
        for question in survey.questions.iter().filter(|it| is_broken_down(it)) {
            let (names, cells) = table(groups, question, tally);
            if names.len() < 2 {
                continue;
            }
            let visible = visible(&cells, u64::from(survey.smallest));
            let rows = names.iter().zip(&cells).zip(&visible).filter(|(_, shown)| **shown);
            let rows: Vec<(String, Vec<u64>)> =
                rows.map(|((name, cells), _)| (name.clone(), cells.clone())).collect();
            all.push(Shown {
                by: by.clone(),
                question: question.id.clone(),
                codes: codes(question, tally),
                hidden: names.len() - rows.len(),
                rows,
            });
        }
    }
    all
}

fn is_broken_down(question: &Question) -> bool {
    matches!(question.ask, Ask::Single(_) | Ask::Multi { .. })
}

/// Those that can be chosen, and those that could be before.
pub fn codes(question: &Question, tally: &Tally) -> Vec<String> {
    let mut codes: Vec<String> = match &question.ask {
        Ask::Scale { from, to, .. } => (*from..=*to).map(|it| it.to_string()).collect(),
        _ => question.ask.picks().iter().map(|it| it.code.clone()).collect(),
    };
    let counted = tally.counts.get(&question.id).map(|it| it.bars.keys().cloned()).into_iter().flatten();
    let gone: Vec<String> = counted.filter(|it| !codes.contains(it)).collect();
    codes.extend(gone);
    codes
}

fn table(groups: &Groups, question: &Question, tally: &Tally) -> (Vec<String>, Cells) {
    let codes = codes(question, tally);
    let mut names = Vec::new();
    let mut cells = Cells::new();
    let mut rest: Vec<u64> = {
        let bars = tally.counts.get(&question.id).map(|it| it.bars.clone()).unwrap_or_default();
        codes.iter().map(|it| bars.get(it).copied().unwrap_or(0)).collect()
    };
    for (name, of_group) in groups {
        let Some(counted) = of_group.get(&question.id) else { continue };
        let row: Vec<u64> = codes.iter().map(|it| counted.get(it).copied().unwrap_or(0)).collect();
        rest.iter_mut().zip(&row).for_each(|(rest, cell)| *rest = rest.saturating_sub(*cell));
        names.push(name.clone());
        cells.push(row);
    }
    // Who belongs to no group is one of their own, or the others could be subtracted from the total.
    if rest.iter().any(|it| 0 < *it) {
        names.push(String::new());
        cells.push(rest);
    }
    (names, cells)
}

/// Which rows may be shown beside the totals of the columns.
pub fn visible(cells: &Cells, smallest: u64) -> Vec<bool> {
    let mut shown: Vec<bool> = cells.iter().map(|it| is_large(it, smallest)).collect();
    while !is_safe(cells, &shown, smallest) {
        // The smallest one that is still shown costs least.
        let next = (0..cells.len()).filter(|it| shown[*it]).min_by_key(|it| cells[*it].iter().sum::<u64>());
        let Some(next) = next else { break };
        shown[next] = false;
    }
    shown
}

/// Large enough in each of its cells, and not all of one mind: that would tell what each of them said.
fn is_large(row: &[u64], smallest: u64) -> bool {
    let people: u64 = row.iter().sum();
    let is_mixed = 1 < row.iter().filter(|it| 0 < **it).count();
    smallest <= people && is_mixed && row.iter().all(|it| !is_small(*it, smallest))
}

const fn is_small(cell: u64, smallest: u64) -> bool {
    0 < cell && cell < smallest
}

/// Whether each small cell that is not shown could be another number, and no group is of one mind for sure.
fn is_safe(cells: &Cells, shown: &[bool], smallest: u64) -> bool {
    let hidden: Vec<&Vec<u64>> =
        cells.iter().zip(shown).filter(|(_, shown)| !**shown).map(|(it, _)| it).collect();
    let secret = |row: &[u64]| -> Vec<usize> {
        let of_one_mind = row.iter().filter(|it| 0 < **it).count() == 1;
        let is_secret = |cell: u64| is_small(cell, smallest) || of_one_mind && 0 < cell;
        row.iter().enumerate().filter(|(_, it)| is_secret(**it)).map(|(at, _)| at).collect()
    };
    hidden.iter().enumerate().all(|(at, row)| {
        secret(row).into_iter().all(|column| {
            let others = hidden.iter().enumerate().filter(|(it, _)| *it != at).map(|(_, it)| *it);
            others.into_iter().any(|other| can_be_swapped(row, other, column))
        })
    })
}

/// Two people of two groups might have said what the other did: then all sums stay, and the cell does not.
fn can_be_swapped(row: &[u64], other: &[u64], column: usize) -> bool {
    let elsewhere = (0..row.len()).filter(|it| *it != column);
    let mut fewer = elsewhere.clone().filter(|it| 0 < row[column] && 0 < other[*it]);
    let mut more = elsewhere.filter(|it| 0 < other[column] && 0 < row[*it]);
    fewer.next().is_some() || more.next().is_some()
}

#[cfg(test)]
#[path = "groups_tests.rs"]
mod tests;
