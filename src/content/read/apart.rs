//! Two towns in one service stay apart (O6): no case number and no room is of both.

use std::collections::HashMap;

use super::towns::DraftTown;
use crate::content::file::{Fault, Reading};

pub fn keep_apart(reading: &Reading<'_>, towns: &[DraftTown]) {
    refuse_same_codes(reading, towns);
    refuse_same_rooms(reading, towns);
}

fn refuse_same_codes(reading: &Reading<'_>, towns: &[DraftTown]) {
    let mut seen: HashMap<&str, &DraftTown> = HashMap::new();
    for town in towns.iter().filter(|it| !it.code.is_empty()) {
        let owner = *seen.entry(&town.code).or_insert(town);
        if owner.id != town.id {
            reading.fault(Fault {
                file: town.file.clone(),
                line: town.code_line,
                key: "code".to_owned(),
                problem: format!("\"{}\" is the code of {}, too", town.code, owner.name),
                remedy: "Give each town a code of its own, so that a case number names its town".to_owned(),
            });
        }
    }
}

fn refuse_same_rooms(reading: &Reading<'_>, towns: &[DraftTown]) {
    let mut seen = HashMap::new();
    for town in towns {
        for team in town.teams.iter().flatten() {
            let Some(room) = &team.item.room else { continue };
            let owner: &DraftTown = seen.entry(room).or_insert(town);
            if owner.id != town.id {
                let problem = format!("the room of \"{}\" is one of {}, too", team.id, owner.name);
                let remedy = "Give each town rooms of its own, so that nobody reads what is not theirs";
                reading.fault(team.fault("team.room", problem, remedy));
            }
        }
    }
}
