//! What a calendar tells, on both networks: a market is put down for later, subscribed to by a person and by their
//! neighbours in another language, told of, moved, reminded of and cancelled; the letters and numbers in brackets are
//! the rows of `tests/features.md`.

use std::fs;
use std::path::Path;

use buergerdraht::clock::{self, Clock};
use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, Weekday};
use chrono_tz::Europe::Berlin;

use crate::screen::{Screen, Shown};
use crate::town::{Places, Town};

const TOWN: &str = "wiesenburg";
const MARKET: &str = "Adventsmarkt";
/// What else is on in the example's town, every week.
const YOUTH: &str = "Offener Jugendtreff";
/// In whose language the neighbours read.
const NEIGHBOURS: &str = "uk";

#[tokio::test(flavor = "multi_thread")]
async fn a_market_is_told_of_moved_reminded_of_and_cancelled_on_both_networks() {
    let monday = next_monday(clock::local(Clock::System.now(), Berlin).date());
    let prepare = |content: &Path, places: &Places| {
        subscribe_the_neighbours(content, places);
        tell(content, market_day(monday), ("17", "CONFIRMED"));
    };
    let town = Town::open("calendar", TOWN, prepare).await;
    let (anneliese, karim) = (town.on_telegram("Anneliese", "de"), town.on_matrix("Karim", "karim").await);
    karim.says("العربية").await;
    let households = [
        Household { person: anneliese, language: "de", subscribe: "abonnieren", neighbours: &town.group },
        Household { person: karim, language: "ar", subscribe: "اشتراك", neighbours: &town.room },
    ];
    let walk = Walk { monday, town: &town, households: &households };
    walk.puts_it_down_for_later().await;
    let digests = walk.is_told().await;
    walk.hears_that_it_moved(&digests).await;
    walk.is_reminded().await;
    walk.hears_that_it_is_off(&digests).await;
    drop(households);
    town.close("journey-calendar");
}

/// On one network.
struct Household<'a> {
    person: Screen,
    language: &'static str,
    subscribe: &'static str,
    /// They read Ukrainian.
    neighbours: &'a Screen,
}

struct Walk<'a> {
    town: &'a Town,
    households: &'a [Household<'a>],
    /// The market is two days later.
    monday: NaiveDate,
}

impl Walk<'_> {
    /// Found by its name, taken into one's own calendar, to be reminded of; and whatever else is on, every week
    /// (E4, E5, E7, E8).
    async fn puts_it_down_for_later(&self) {
        self.town.transcript.heading("Who asks is told, and may be told again.");
        for Household { person, language, subscribe, .. } in self.households {
            let line = |key: &str| self.town.words.line(key, language);
            self.opens_the_market(person, language).await;
            person.chooses(&line("events-file")).await;
            let file = person.opens(&person.gets(".ics").await).await;
            let file = String::from_utf8(file).unwrap();
            let starts = self.market(17).format("DTSTART:%Y%m%dT%H%M%SZ").to_string();
            for told in [&starts, "SUMMARY:Adventsmarkt", "LOCATION:Schlosshof\\, Wiesenburg"] {
                assert!(file.contains(told), "{told} is not in {file}");
            }
            self.opens_the_market(person, language).await;
            person.chooses(&line("events-remind")).await;
            person.hears(&self.begins("events-remind-when", "title", language)).await;
            person.chooses(&self.town.words.counted("events-remind-hours", ("hours", 2), language)).await;
            person.hears(&self.begins("events-reminded", "when", language)).await;
            person.says(subscribe).await;
            person.hears(&self.begins("subscriptions-offer", "place", language)).await;
            person.chooses(&line("subscriptions-weekly")).await;
            person.hears(&self.begins("subscriptions-started", "what", language)).await;
        }
    }

    async fn opens_the_market(&self, person: &Screen, language: &str) {
        person.says(MARKET).await;
        person.hears(&self.town.words.line("events-of-words", language)).await;
        person.chooses(MARKET).await;
        person.hears(&self.begins("events-source", "source", language)).await;
    }

    /// Both the person and the neighbours, each in their language and what they wish (E5, E9).
    async fn is_told(&self) -> Vec<(Shown, Shown)> {
        self.town.it_is(on(self.monday, 9));
        let mut digests = Vec::new();
        for Household { person, language, neighbours, .. } in self.households {
            let own = person.hears(&self.begins("digest-week", "place", language)).await;
            assert!(own.text.contains("17:00") && own.text.contains(MARKET), "{own:?}");
            assert!(own.text.contains(YOUTH), "who wants everything is told everything: {own:?}");
            let theirs = neighbours.hears(&self.begins("digest-week", "place", NEIGHBOURS)).await;
            assert!(theirs.text.contains("17:00") && theirs.text.contains(MARKET), "{theirs:?}");
            assert!(!theirs.text.contains(YOUTH), "who wants markets is told of markets: {theirs:?}");
            digests.push((own, theirs));
        }
        digests
    }

    /// What was told says so now, and is said once besides (E3).
    async fn hears_that_it_moved(&self, digests: &[(Shown, Shown)]) {
        tell(&self.town.content(), market_day(self.monday), ("18", "CONFIRMED"));
        self.town.it_is(on(self.monday, 11));
        for (screen, language, digest) in self.screens(digests) {
            let notice = self.begins("change-moved", "title", language);
            let heard = screen.hears(&notice).await.text;
            assert!(heard.contains("17:00") && heard.contains("18:00"), "from when to when: {heard}");
            let edited = screen.reads(&digest.id, "18:00").await;
            assert!(edited.contains(MARKET) && !edited.contains("17:00"), "{edited}");
            assert_eq!(screen.count(&notice), 1);
        }
    }

    /// Two hours before it begins, which is later now (E5).
    async fn is_reminded(&self) {
        self.town.it_is(market_day(self.monday).and_hms_opt(16, 5, 0).unwrap());
        for Household { person, language, neighbours, .. } in self.households {
            let heard = person.hears(&self.begins("reminder-said", "title", language)).await;
            assert!(heard.text.contains(MARKET) && heard.text.contains("18:00"), "{heard:?}");
            assert_eq!(neighbours.count(&self.begins("reminder-said", "title", NEIGHBOURS)), 0);
        }
    }

    async fn hears_that_it_is_off(&self, digests: &[(Shown, Shown)]) {
        tell(&self.town.content(), market_day(self.monday), ("18", "CANCELLED"));
        self.town.it_is(market_day(self.monday).and_hms_opt(17, 15, 0).unwrap());
        for (screen, language, digest) in self.screens(digests) {
            let notice = self.begins("change-cancelled", "title", language);
            screen.hears(&notice).await;
            screen.reads(&digest.id, &self.begins("events-line-cancelled", "when", language)).await;
            let moved = self.begins("change-moved", "title", language);
            assert_eq!((screen.count(&moved), screen.count(&notice)), (1, 1));
        }
        assert_eq!(self.town.edits_on_telegram(), 4, "two chats, two changes");
    }

    /// Everybody who was told, in which language, and what.
    fn screens<'w>(
        &'w self,
        digests: &'w [(Shown, Shown)],
    ) -> impl Iterator<Item = (&'w Screen, &'w str, &'w Shown)> {
        self.households.iter().zip(digests).flat_map(|(it, (own, theirs))| {
            [(&it.person, it.language, own), (it.neighbours, NEIGHBOURS, theirs)]
        })
    }

    fn begins(&self, key: &str, variable: &str, language: &str) -> String {
        self.town.words.begins(key, variable, language)
    }

    fn market(&self, hour: u32) -> NaiveDateTime {
        let at = clock::instant(on(market_day(self.monday), hour), Berlin);
        chrono::DateTime::from_timestamp_millis(at.millis()).unwrap().naive_utc()
    }
}

/// They read only of markets.
fn subscribe_the_neighbours(content: &Path, places: &Places) {
    let mut announcing = "spread_minutes = 0\n".to_owned();
    for place in [&places.group, &places.room] {
        let room =
            format!("[[room]]\nplace = \"{place}\"\nlanguage = \"{NEIGHBOURS}\"\ntopics = [\"market\"]\n");
        announcing.push_str(&room);
    }
    fs::write(content.join(TOWN).join("announcements.toml"), announcing).unwrap();
}

fn next_monday(today: NaiveDate) -> NaiveDate {
    today.iter_days().skip(1).find(|it| it.weekday() == Weekday::Mon).expect("every week has one")
}

fn market_day(monday: NaiveDate) -> NaiveDate {
    monday + Days::new(2)
}

fn on(day: NaiveDate, hour: u32) -> NaiveDateTime {
    day.and_hms_opt(hour, 0, 0).expect("every day has this hour")
}

/// The example's calendar from now on: all that is in it, and the market, from some hour to eight.
fn tell(content: &Path, day: NaiveDate, (hour, status): (&str, &str)) {
    let file = content.join(TOWN).join("calendar.ics");
    let calendar = fs::read_to_string(&file).unwrap().replace("\r\n", "\n");
    let rest =
        calendar.split("BEGIN:VEVENT\nUID:market@").next().unwrap().trim_end_matches("END:VCALENDAR\n");
    let day = day.format("%Y%m%d");
    let market = format!(
        "BEGIN:VEVENT\nUID:market@village.example\nDTSTAMP:20260101T080000Z\nSUMMARY:{MARKET}\n\
         DTSTART;TZID=Europe/Berlin:{day}T{hour}0000\nDTEND;TZID=Europe/Berlin:{day}T200000\n\
         LOCATION:Schlosshof\\, Wiesenburg\nCATEGORIES:Märkte\nSTATUS:{status}\nEND:VEVENT\nEND:VCALENDAR\n"
    );
    fs::write(file, format!("{rest}{market}")).unwrap();
}
