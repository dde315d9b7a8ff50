//! Two small towns on a Tuesday morning, to try a dialogue in without any engine.
//!
//! Birkau has districts and a Saturday in even weeks; Erlheim has neither.

use std::path::Path;
use std::sync::{Arc, LazyLock};

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, Weekday};

use super::parts::Surveys;
use super::{Agenda, Cases, Ctx, Dialogue, Gap, Input, Reply, Service, Step, Words};
use crate::content::announcing::Announcing;
use crate::content::survey::Survey;
use crate::content::{
    Category, Charge, Closure, Condition, Content, District, Faq, FaqText, Interests, Origin, Phrase, Place,
    Rule, Slot, Table, Team, Topic, Town, Weeks, Words as Named,
};
use crate::model::{Account, Action, Attachment, FileKind, FileRef, Kind, Place as Spot, Profile, Room};
use crate::search::Library;
use crate::text::Languages;

/// Somebody who tries a dialogue: where they are, who they are, which language they read.
pub struct Trial {
    content: Content,
    library: Library,
    service: Service,
    local: NaiveDateTime,
    language: &'static str,
    profile: Profile,
    room: Room,
    may_write_first: bool,
    kept: bool,
    pub cases: Cases,
    pub agenda: Agenda,
    pub surveys: Surveys,
}

impl Trial {
    /// A person in private who has told us nothing.
    pub fn private() -> Self {
        let content = content();
        Self {
            library: Library::new(&content),
            content,
            service: service(),
            local: date("2026-11-24").and_time(time("10:00")),
            language: "de",
            profile: Profile::default(),
            room: Room::Private,
            may_write_first: false,
            kept: true,
            cases: Cases::default(),
            agenda: Agenda::default(),
            surveys: Surveys::default(),
        }
    }

    pub fn group() -> Self {
        Self { room: Room::Group { addressed: true }, ..Self::private() }
    }

    /// In a group, and we may write to them alone.
    pub fn group_of_a_network_that_lets_us_write_first() -> Self {
        Self { may_write_first: true, ..Self::group() }
    }

    /// Somebody of whom nothing is stored.
    pub fn stranger() -> Self {
        Self { kept: false, ..Self::private() }
    }

    /// Where there is Birkau alone.
    pub fn of_one_town() -> Self {
        let mut trial = Self::private();
        trial.content.towns.truncate(1);
        trial.library = Library::new(&trial.content);
        trial
    }

    /// What people there may be interested in, to be changed.
    pub fn interests(&mut self) -> &mut Interests {
        &mut self.content.interests
    }

    #[must_use]
    pub fn of_town(mut self, id: &str) -> Self {
        self.profile.town = Some(id.to_owned());
        self
    }

    /// Where this is asked.
    #[must_use]
    pub fn with_survey(mut self, survey: Survey) -> Self {
        self.content.surveys.push(Arc::new(survey));
        self
    }

    pub fn read_in(&mut self, language: &'static str) {
        self.language = language;
    }

    #[must_use]
    pub fn of_district(mut self, id: &str) -> Self {
        self.profile.district = Some(id.to_owned());
        self
    }

    #[must_use]
    pub fn reading(self, language: &'static str) -> Self {
        Self { language, ..self }
    }

    #[must_use]
    pub fn on(self, day: &str, at: &str) -> Self {
        Self { local: date(day).and_time(time(at)), ..self }
    }

    pub fn ctx(&self) -> Ctx<'_> {
        Ctx {
            local: self.local,
            language: self.language,
            profile: &self.profile,
            room: self.room,
            message_id: Some("m1"),
            may_write_first: self.may_write_first,
            network_reads: true,
            kept: self.kept,
            service: &self.service,
            content: &self.content,
            library: &self.library,
            languages: languages(),
            cases: &self.cases,
            agenda: &self.agenda,
            surveys: &self.surveys,
        }
    }

    /// What `input` leads to in `state`.
    pub fn step<D: Dialogue>(&self, dialogue: &D, state: D::State, input: &Input) -> Option<Step<D::State>> {
        dialogue.step(&self.ctx(), state, input)
    }

    /// A reply as the person reads it.
    pub fn read(&self, reply: &Reply) -> String {
        let mut read = String::new();
        for part in &reply.parts {
            read.push_str(match part.gap {
                _ if read.is_empty() => "",
                Gap::Paragraph => "\n\n",
                Gap::NewLine => "\n",
            });
            read.push_str(&self.words(&part.words));
        }
        read
    }

    pub fn labels(&self, reply: &Reply) -> Vec<String> {
        reply.choices.iter().map(|it| self.words(&it.label)).collect()
    }

    fn words(&self, words: &Words) -> String {
        match words {
            Words::Line(line) => languages().label(self.language, line),
            Words::Written { markdown, .. } => markdown.clone(),
        }
    }
}

pub fn text(words: &str) -> Input {
    Input::Text(words.to_owned())
}

/// One picture.
pub fn photo(caption: Option<&str>) -> Input {
    let file = FileRef { kind: FileKind::Photo, id: "photo".to_owned(), name: None, mime: None, size: None };
    let files = vec![Attachment { from: Account::new("telegram", "main"), file }];
    Input::Files { caption: caption.map(str::to_owned), files }
}

/// A place somebody shares.
pub fn somewhere() -> Input {
    Input::Location(Spot { latitude: 52.0, longitude: 12.0, name: None })
}

pub fn choice(what: &str) -> Input {
    Input::Choice(what.to_owned())
}

/// The keys of what a reply says; the town's own words have none.
pub fn keys(reply: &Reply) -> Vec<&str> {
    let lines = reply.parts.iter().filter_map(|it| match &it.words {
        Words::Line(line) => Some(line.key.as_str()),
        Words::Written { .. } => None,
    });
    lines.collect()
}

/// The codes of what a reply offers; `private:` before what opens a private chat.
pub fn codes(reply: &Reply) -> Vec<String> {
    let codes = reply.choices.iter().map(|it| match &it.action {
        Action::Code(code) => code.clone(),
        Action::Private(start) => format!("private:{start}"),
    });
    codes.collect()
}

pub fn content() -> Content {
    Content {
        surveys: Vec::new(),
        polls: Vec::new(),
        towns: vec![birkau(), erlheim()],
        topics: ["papers", "forms", "leisure", "empty"].map(topic).into(),
        emergencies: Vec::new(),
        categories: vec![
            category("roads", &[Kind::Problem, Kind::Idea], "Schlagloch"),
            category("waste", &[Kind::Problem, Kind::Tip], "Müll"),
            category("leisure", &[Kind::Idea, Kind::Praise], "Markt"),
        ],
        interests: Interests::default(),
    }
}

fn category(id: &str, kinds: &[Kind], word: &str) -> Category {
    let words = [("de".to_owned(), Phrase::new(word).into_iter().collect())].into();
    Category { id: id.to_owned(), names: named(id), kinds: kinds.to_vec(), words }
}

/// Roads are the works yard's, waste is somebody else's, all the rest is the hall's.
fn table(teams: &[Arc<Team>]) -> Table {
    let apm = Place { mail: Some("post@apm.example".to_owned()), ..place("apm", "Abfallwirtschaft") };
    let about = |id: &str| Condition { categories: vec![id.to_owned()], ..Condition::default() };
    let roads = Rule { when: about("roads"), charge: Charge::Team(Arc::clone(&teams[0])) };
    let waste = Rule { when: about("waste"), charge: Charge::NotOurs(Arc::new(apm)) };
    Table { rules: vec![roads, waste], rest: Charge::Team(Arc::clone(&teams[1])) }
}

fn teams(town: &str) -> Vec<Arc<Team>> {
    let team = |id: &str, name: &str| Team {
        id: id.to_owned(),
        names: named(name),
        mail: Some(format!("{id}@{town}.example")),
        senders: Vec::new(),
        room: None,
        escalate_to: None,
        origin: Origin::default(),
    };
    vec![Arc::new(team("works", "Bauhof")), Arc::new(team("office", "Amt"))]
}

pub fn service() -> Service {
    Service {
        operator: "Amt Birkau".to_owned(),
        privacy_link: "https://birkau.example/privacy".to_owned(),
        contact: "115".to_owned(),
        keep_days: 30,
    }
}

fn languages() -> &'static Languages {
    static SHIPPED: LazyLock<Languages> = LazyLock::new(|| Languages::shipped().unwrap());
    &SHIPPED
}

fn birkau() -> Town {
    let office = Arc::new(Place {
        address: Some("Markt 1".to_owned()),
        phone: Some("033".to_owned()),
        link: Some("https://birkau.example".to_owned()),
        hours: vec![slot(Weekday::Tue, Weeks::Every), slot(Weekday::Sat, Weeks::Even)],
        closed: vec![Closure { from: date("2026-12-24"), to: date("2026-12-31"), reason: None }],
        ..place("hall", "Rathaus Birkau")
    });
    let mut faqs = vec![id_card(&office), market("Freitags auf dem Markt."), bulky(), pool(&office)];
    faqs.extend((1..=10).map(form));
    let hagen = District::new("hagen", "Groß Hagen".to_owned(), vec!["GH".to_owned()]);
    let teams = teams("birkau");
    Town {
        table: table(&teams),
        teams,
        texts: Vec::new(),
        announcing: Announcing::default(),
        sources: Vec::new(),
        code: "BI".to_owned(),
        answer_within: 3,
        id: "birkau".to_owned(),
        name: "Birkau".to_owned(),
        link: None,
        districts: vec![hagen],
        places: vec![office],
        faqs,
    }
}

fn erlheim() -> Town {
    let office = Arc::new(place("hall", "Gemeindeamt Erlheim"));
    let teams = teams("erlheim");
    Town {
        table: table(&teams),
        teams,
        texts: Vec::new(),
        announcing: Announcing::default(),
        sources: Vec::new(),
        code: "ER".to_owned(),
        answer_within: 5,
        id: "erlheim".to_owned(),
        name: "Erlheim".to_owned(),
        link: None,
        districts: Vec::new(),
        faqs: vec![id_card(&office), market("Samstags am Dorfteich."), bulky()],
        places: vec![office],
    }
}

/// The same words in both towns, another office in each; also in Ukrainian.
fn id_card(office: &Arc<Place>) -> Faq {
    let mut faq = faq("id-card", "papers", &["Perso abgelaufen", "neuer Ausweis"], "Kommen Sie mit Foto.");
    faq.office = Some(Arc::clone(office));
    let german = FaqText { cost: Some("37 Euro".to_owned()), ..FaqText::clone(&faq.texts["de"]) };
    let ukrainian = FaqText { answer: "Приходьте з фото.".to_owned(), ..german.clone() };
    faq.texts = [("de".to_owned(), Arc::new(german)), ("uk".to_owned(), Arc::new(ukrainian))].into();
    faq
}

/// Other words in each town.
fn market(answer: &str) -> Faq {
    faq("market", "leisure", &["Wann ist Wochenmarkt", "Markttag"], answer)
}

/// Somebody else's task.
fn bulky() -> Faq {
    let office = Some(Arc::new(place("apm", "Abfallwirtschaft")));
    Faq {
        office, ours: false, ..faq("bulky", "papers", &["Couch loswerden", "Sperrmüll"], "Wird abgeholt.")
    }
}

/// In Birkau alone, with opening hours.
fn pool(office: &Arc<Place>) -> Faq {
    let office = Some(Arc::clone(office));
    Faq { office, hours: true, ..faq("pool", "leisure", &["Freibad offen", "schwimmen gehen"], "Am See.") }
}

fn form(number: usize) -> Faq {
    faq(&format!("form-{number}"), "forms", &[&format!("Vordruck Nummer {number}")], "Liegt aus.")
}

fn faq(id: &str, topic: &str, phrasings: &[&str], answer: &str) -> Faq {
    let text = FaqText {
        question: phrasings[0].to_owned(),
        short: phrasings[0].to_owned(),
        alternatives: phrasings.iter().map(|it| (*it).to_owned()).collect(),
        answer: answer.to_owned(),
        cost: None,
    };
    Faq {
        id: id.to_owned(),
        topic: topic.to_owned(),
        office: None,
        ours: true,
        hours: false,
        as_of: date("2026-10-01"),
        review_by: date("2027-10-01"),
        owner: "Amt".to_owned(),
        link: None,
        opens: None,
        texts: [("de".to_owned(), Arc::new(text))].into(),
        origin: Origin { file: Arc::from(Path::new("faq.toml")), line: 1 },
    }
}

fn place(id: &str, name: &str) -> Place {
    Place { id: id.to_owned(), names: named(name), ..Place::default() }
}

fn topic(id: &str) -> Topic {
    Topic { id: id.to_owned(), names: named(id) }
}

pub fn named(name: &str) -> Named {
    Named([("de".to_owned(), name.to_owned())].into())
}

fn slot(day: Weekday, weeks: Weeks) -> Slot {
    Slot { day, from: time("09:00"), to: time("12:00"), weeks, appointment: false }
}

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn time(text: &str) -> NaiveTime {
    text.parse().unwrap()
}
