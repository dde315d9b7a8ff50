//! A concern as far as it has been told.

use serde::{Deserialize, Serialize};

use super::Asked;
use crate::content::{Responsible, Town};
use crate::dialogue::Ctx;
use crate::model::{Attachment, Concern, Kind, Spot};

/// Pictures and files of one concern.
const MOST_FILES: usize = 10;
/// Characters of one concern: some letters are that long, no report is.
const LONGEST_TEXT: usize = 8_000;
const LONGEST_CONTACT: usize = 200;

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub kind: Option<Kind>,
    /// Chosen, or guessed from the words.
    pub category: Option<String>,
    pub town: Option<String>,
    pub district: Option<String>,
    pub spot: Option<Spot>,
    pub text: String,
    pub files: Vec<Attachment>,
    pub contact: Option<String>,
    /// The body it is to be passed on to, with their consent.
    pub forward_to: Option<String>,
    /// What was asked and answered, or skipped.
    pub settled: Vec<Asked>,
    pub message_ids: Vec<String>,
    /// They have seen the whole of it: what is asked since then only changes a part.
    pub shown: bool,
}

impl Asked {
    /// In the order they are asked.
    const ALL: [Self; 8] = [
        Self::What,
        Self::Town,
        Self::Category,
        Self::NotOurs,
        Self::Place,
        Self::Pictures,
        Self::Contact,
        Self::Summary,
    ];
}

impl Draft {
    pub fn town<'a>(&self, ctx: &Ctx<'a>) -> Option<&'a Town> {
        self.town.as_deref().and_then(|it| ctx.content.town(it))
    }

    pub fn kind(&self) -> Kind {
        self.kind.unwrap_or(Kind::Problem)
    }

    /// Whose it would be.
    pub fn responsible<'a>(&self, ctx: &Ctx<'a>) -> Option<Responsible<'a>> {
        let place = self.spot.as_ref().and_then(Spot::written).unwrap_or_default();
        let words = format!("{} {place}", self.text);
        let (category, district) = (self.category.as_deref(), self.district.as_deref());
        Some(self.town(ctx)?.responsible(self.kind(), category, district, &words))
    }

    pub fn settle(&mut self, asked: Asked) {
        if !self.settled.contains(&asked) {
            self.settled.push(asked);
        }
    }

    /// What was said goes along, however it came.
    pub fn say(&mut self, ctx: &Ctx<'_>, text: &str) {
        if !text.is_empty() {
            let gap = if self.text.is_empty() { "" } else { "\n" };
            self.text = format!("{}{gap}{text}", self.text).chars().take(LONGEST_TEXT).collect();
            self.message_ids.extend(ctx.message_id.map(str::to_owned));
        }
    }

    pub fn attach(&mut self, ctx: &Ctx<'_>, files: &[Attachment]) {
        self.files.extend(files.iter().cloned());
        self.files.truncate(MOST_FILES);
        self.message_ids.extend(ctx.message_id.map(str::to_owned));
    }

    pub fn reach(&mut self, contact: &str) {
        self.contact = Some(contact.chars().take(LONGEST_CONTACT).collect());
    }

    /// What is to be asked next.
    pub fn next(&self, ctx: &Ctx<'_>) -> Asked {
        let open = |it: &Asked| !self.settled.contains(it) && self.needs(ctx, *it);
        Asked::ALL.into_iter().find(open).unwrap_or(Asked::Summary)
    }

    /// What was asked before `asked`, to go back to.
    pub fn before(&self, ctx: &Ctx<'_>, asked: Asked) -> Option<Asked> {
        let at = Asked::ALL.iter().position(|it| *it == asked)?;
        let asked_before =
            |it: &&Asked| self.settled.contains(it) || (self.needs(ctx, **it) && **it == Asked::What);
        Asked::ALL[..at].iter().rev().find(asked_before).copied()
    }

    /// Whether there is anything to ask at all.
    fn needs(&self, ctx: &Ctx<'_>, asked: Asked) -> bool {
        match asked {
            Asked::What => self.text.is_empty(),
            Asked::Town => self.town.is_none(),
            Asked::Category => {
                self.category.is_none() && ctx.content.categories_for(self.kind()).next().is_some()
            }
            Asked::NotOurs => matches!(self.responsible(ctx), Some(Responsible::NotOurs(_))),
            Asked::Place => self.spot.is_none() && self.kind() != Kind::Praise,
            Asked::Pictures => self.files.is_empty() && self.kind() == Kind::Problem,
            Asked::Contact => self.contact.is_none(),
            Asked::Summary => true,
        }
    }

    pub fn concern(self, ctx: &Ctx<'_>, town: &Town) -> Concern {
        Concern {
            kind: self.kind(),
            category: self.category,
            town: town.id.clone(),
            district: self.district,
            spot: self.spot,
            text: self.text,
            files: self.files,
            contact: self.contact,
            language: ctx.language.to_owned(),
            forward_to: self.forward_to,
            message_ids: self.message_ids,
        }
    }
}
