//! What a poll has come to: one tally over its rooms, labelled as what it is.
//!
//! It is no survey's tally on purpose: nobody can take one for the other.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::content::poll::Asked;
use crate::model::Timestamp;
use crate::store::{Error, Posting, Reader};

/// Kept as JSON once it is counted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(in crate::engine) struct Mood {
    /// Rooms in which it surely was asked, and the others.
    pub rooms: u64,
    pub unasked: u64,
    /// By network.
    pub networks: BTreeMap<String, Picked>,
}

/// What was picked on one network, or on all.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(in crate::engine) struct Picked {
    /// Who picked anything; in two rooms, somebody counts twice.
    pub voters: u64,
    /// By code.
    pub bars: BTreeMap<String, u64>,
}

impl Mood {
    /// Counts what was said in these rooms until `end`.
    pub async fn of(
        reader: &mut Reader,
        postings: &[Posting],
        asked: &Asked,
        end: Timestamp,
    ) -> Result<Self, Error> {
        let mut mood = Self::default();
        for posting in postings {
            let Some(here) = &posting.asked else {
                mood.unasked += 1;
                continue;
            };
            mood.rooms += 1;
            let account = &posting.place.account;
            let picked = mood.networks.entry(account.messenger().to_owned()).or_default();
            for vote in reader.votes(account, &here.poll, end).await? {
                picked.add(asked, vote);
            }
        }
        Ok(mood)
    }

    pub fn all(&self) -> Picked {
        let mut all = Picked::default();
        for it in self.networks.values() {
            all.voters += it.voters;
            for (code, times) in &it.bars {
                *all.bars.entry(code.clone()).or_default() += times;
            }
        }
        all
    }
}

impl Picked {
    /// No more options than may be picked, and each once; who picked none is no voter.
    fn add(&mut self, asked: &Asked, mut vote: Vec<usize>) {
        vote.truncate(asked.most);
        vote.sort_unstable();
        vote.dedup();
        let codes: Vec<&str> =
            vote.iter().filter_map(|it| asked.options.get(*it)).map(|it| it.code.as_str()).collect();
        self.voters += u64::from(!codes.is_empty());
        for code in codes {
            *self.bars.entry(code.to_owned()).or_default() += 1;
        }
    }

    pub fn count(&self, code: &str) -> u64 {
        self.bars.get(code).copied().unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::poll::Choosable;

    fn asked(most: usize) -> Asked {
        let option = |code: &str| Choosable { code: code.to_owned(), ..Choosable::default() };
        Asked { options: ["saturday", "sunday"].map(option).to_vec(), most, ..Asked::default() }
    }

    fn picked(most: usize, votes: &[&[usize]]) -> (u64, u64, u64) {
        let mut picked = Picked::default();
        for vote in votes {
            picked.add(&asked(most), vote.to_vec());
        }
        (picked.voters, picked.count("saturday"), picked.count("sunday"))
    }

    #[test]
    fn who_picks_nothing_is_no_voter() {
        assert_eq!(picked(1, &[&[0], &[], &[1]]), (2, 1, 1));
    }

    #[test]
    fn nobody_picks_more_than_they_may_nor_one_thing_twice() {
        assert_eq!(picked(1, &[&[1, 0]]), (1, 0, 1));
        assert_eq!(picked(2, &[&[1, 0], &[1, 1]]), (2, 1, 2));
    }
}
