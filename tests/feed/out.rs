//! The feeds we give out (I7, E8), read by our own readers and by others.

use std::io::Write;
use std::process::{Command, Stdio};
use std::sync::{Arc, RwLock};
use std::time::Duration;

use axum::body::{Body, to_bytes};
use axum::http::Request;
use axum::response::Response;
use buergerdraht::clock::Clock;
use buergerdraht::content::announcing::Announcing;
use buergerdraht::content::{
    Charge, Content, Interests, Origin, Source, SourceKind, Table, Team, Timetable, Town as Place,
    Whereabouts, Words,
};
use buergerdraht::dialogue::Service;
use buergerdraht::engine::{Desk, Guide, Limits, Shelf};
use buergerdraht::messenger::feed::{Kind, Window, read_calendar};
use buergerdraht::model::{Event, EventKind, EventState, Found, KeptEvent, KeptNews, News, Timestamp, When};
use buergerdraht::publish::{Publisher, feeds};
use buergerdraht::store::{Store, event_id, news_id};
use buergerdraht::text::Languages;
use chrono_tz::Europe::Berlin;
use tower_service::Service as _;

use crate::town::{HOUR, NOW, Town};

const BASE: &str = "https://birkau.example/feeds";
const DAY: Duration = Duration::from_hours(24);

/// Birkau, and who asks for its feeds.
struct Hall {
    store: Store,
    clock: Clock,
    routes: axum::Router,
    _folder: tempfile::TempDir,
}

impl Hall {
    async fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite:{}", folder.path().join("town.db").display());
        let store = Store::open(&url).await.unwrap();
        let clock = Clock::fixed(NOW);
        let routes = feeds(Publisher::new(store.clone(), Arc::new(desk(clock.clone())), BASE));
        Self { store, clock, routes, _folder: folder }
    }

    async fn has_event(&self, title: &str, change: impl FnOnce(&mut KeptEvent)) -> String {
        let starts_at = NOW.plus(DAY);
        let mut kept = KeptEvent {
            id: event_id(NOW),
            town: "birkau".to_owned(),
            source: "kultur".to_owned(),
            event: Event {
                uid: title.to_owned(),
                title: title.to_owned(),
                when: When { starts_at, ends_at: starts_at.plus(HOUR), whole_days: false },
                ..Event::default()
            },
            state: EventState::Planned,
            first_seen_at: NOW,
            changed_at: NOW,
            missed_at: None,
        };
        change(&mut kept);
        let mut tx = self.store.begin().await.unwrap();
        tx.keep_event(&kept).await.unwrap();
        tx.commit().await.unwrap();
        kept.id.0
    }

    async fn has_news(&self, title: &str, published_at: Option<Timestamp>) {
        let news = News {
            guid: title.to_owned(),
            link: Some("https://birkau.example/?a=1&b=\"2\"".to_owned()),
            title: title.to_owned(),
            text: Some("Bis <Freitag> & länger.".to_owned()),
            published_at,
            categories: vec!["Bau & Verkehr".to_owned()],
        };
        let (town, source) = ("birkau".to_owned(), "rathaus".to_owned());
        let kept = KeptNews { id: news_id(NOW), town, source, news, first_seen_at: NOW, seen_at: NOW };
        let mut tx = self.store.begin().await.unwrap();
        tx.keep_news(&kept).await.unwrap();
        tx.commit().await.unwrap();
    }

    async fn answers(&self, path: &str, header: Option<(&str, &str)>) -> Response {
        let mut request = Request::get(path);
        if let Some((name, value)) = header {
            request = request.header(name, value);
        }
        self.routes.clone().call(request.body(Body::empty()).unwrap()).await.unwrap()
    }

    async fn gives(&self, path: &str) -> String {
        let answer = self.answers(path, None).await;
        assert_eq!(answer.status(), 200, "{path}");
        String::from_utf8(to_bytes(answer.into_body(), 10 << 20).await.unwrap().to_vec()).unwrap()
    }

    /// By our own reader of feeds, over the network; twice.
    async fn is_read(&self, path: &str) -> Vec<News> {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}{path}", listener.local_addr().unwrap());
        let routes = self.routes.clone();
        tokio::spawn(async move { axum::serve(listener, routes).await });
        let mut reader = Town::new(Kind::News, &address);
        let Found::Listings { news, .. } = reader.next().await.found else { panic!("{path} is no feed") };
        assert_eq!(reader.an_hour_later().await.found, Found::Unchanged);
        news
    }
}

fn source(id: &str, kind: SourceKind) -> Arc<Source> {
    Arc::new(Source {
        id: id.to_owned(),
        names: Words([("de".to_owned(), id.to_owned())].into()),
        kind,
        at: Whereabouts::Url(format!("https://birkau.example/{id}")),
        every: Timetable::new("0 * * * *").unwrap(),
        topics: Vec::new(),
        districts: Vec::new(),
        audiences: Vec::new(),
        streets: Vec::new(),
        origin: Origin::default(),
    })
}

fn desk(clock: Clock) -> Desk {
    let names = || Words([("de".to_owned(), "Amt".to_owned())].into());
    let office = Arc::new(Team {
        id: "office".to_owned(),
        names: names(),
        mail: None,
        senders: Vec::new(),
        room: None,
        escalate_to: None,
        origin: Origin::default(),
    });
    let town = Place {
        id: "birkau".to_owned(),
        name: "Birkau".to_owned(),
        code: "BI".to_owned(),
        answer_within: 3,
        link: Some("https://birkau.example/".to_owned()),
        districts: Vec::new(),
        places: Vec::new(),
        faqs: Vec::new(),
        teams: vec![Arc::clone(&office)],
        table: Table { rules: Vec::new(), rest: Charge::Team(office) },
        texts: Vec::new(),
        announcing: Announcing::default(),
        sources: vec![source("kultur", SourceKind::Ics), source("rathaus", SourceKind::Feed)],
    };
    let content = Content { towns: vec![town], interests: Interests::default(), ..Content::default() };
    Desk {
        clock,
        zone: Berlin,
        languages: Languages::shipped().unwrap(),
        service: Service {
            operator: "Amt Birkau".to_owned(),
            privacy_link: "https://birkau.example/privacy".to_owned(),
            contact: "115".to_owned(),
            keep_days: 30,
        },
        limits: Limits { per_minute: 20, per_day: 300, late_after: HOUR },
        town_of: [].into(),
        mailboxes: [].into(),
        guide: RwLock::new(Arc::new(Guide::new(Arc::new(content)))),
        calendar: Shelf::default(),
    }
}

/// What people and programs put into titles.
fn hostile_titles() -> Vec<String> {
    vec![
        "Tee, Kaffee; \\o/ \\n und \"Kuchen\"".to_owned(),
        "<script>alert(1)</script> ]]> &amp; <![CDATA[x".to_owned(),
        "Erst\nEND:VEVENT\nBEGIN:VEVENT\ndann".to_owned(),
        "سوق الأسبوع في بيركاو".to_owned(),
        "ü".repeat(4_096),
        "👩‍👩‍👧‍👦 Familienfest".to_owned(),
    ]
}

fn sorted(mut titles: Vec<String>) -> Vec<String> {
    titles.sort();
    titles
}

#[tokio::test]
async fn what_a_source_told_that_the_town_names_no_more_is_told_no_more() {
    let hall = Hall::open().await;
    hall.has_event("Konzert", |_| ()).await;
    hall.has_event("Kirmes", |it| it.source = "verein".to_owned()).await;
    let told = hall.gives("/feeds/birkau/events.ics").await;
    assert!(told.contains("Konzert") && !told.contains("Kirmes"), "{told}");
}

#[tokio::test]
async fn a_calendar_we_give_out_says_the_same_to_ourselves_and_to_another_program() {
    let hall = Hall::open().await;
    for title in hostile_titles() {
        hall.has_event(&title, |it| it.event.place = Some(title.clone())).await;
    }
    let calendar = hall.gives("/feeds/birkau/events.ics").await;
    assert!(calendar.split("\r\n").all(|it| it.len() <= 75 && !it.contains('\n')), "{calendar}");
    let ours = read_calendar(calendar.as_bytes(), None, Window::at(NOW, Berlin)).unwrap();
    assert_eq!(ours.len(), hostile_titles().len());
    assert!(ours.iter().all(|it| it.when.starts_at == NOW.plus(DAY)));
    let theirs: Vec<String> = of_the_other(&calendar).into_iter().map(|(title, _)| title).collect();
    assert_eq!(sorted(theirs), sorted(hostile_titles()));
    for (title, place) in of_the_other(&calendar) {
        assert_eq!(title, place);
    }
}

#[tokio::test]
async fn events_in_atom_and_json_are_read_with_the_titles_they_have() {
    let hall = Hall::open().await;
    for title in hostile_titles() {
        hall.has_event(&title, |_| ()).await;
    }
    let json: serde_json::Value =
        serde_json::from_str(&hall.gives("/feeds/birkau/events.json").await).unwrap();
    let titles = json["items"].as_array().unwrap().iter().map(|it| it["title"].as_str().unwrap().to_owned());
    assert_eq!(sorted(titles.collect()), sorted(hostile_titles()));
    assert_eq!(json["version"], "https://jsonfeed.org/version/1.1");
    assert_eq!(json["feed_url"], format!("{BASE}/birkau/events.json"));
    for path in ["/feeds/birkau/events.atom", "/feeds/birkau/events.json"] {
        let read = hall.is_read(path).await;
        assert_eq!(read.len(), hostile_titles().len(), "{path}");
        assert!(read.iter().any(|it| it.title == "سوق الأسبوع في بيركاو"), "{path}: {read:?}");
        assert!(
            read.iter().all(|it| it.text.as_ref().unwrap().contains("Mittwoch, 25. November")),
            "{read:?}"
        );
    }
}

#[tokio::test]
async fn news_are_read_again_as_they_came_newest_first() {
    let hall = Hall::open().await;
    hall.has_news("Brücke & Weg gesperrt", Some(NOW.minus(DAY))).await;
    hall.has_news("Vor Jahren", Some(NOW.minus(DAY * 1_000))).await;
    hall.has_news("Bad öffnet", None).await;
    for path in ["/feeds/birkau/news.atom", "/feeds/birkau/news.json"] {
        let read = hall.is_read(path).await;
        let titles: Vec<&str> = read.iter().map(|it| it.title.as_str()).collect();
        assert_eq!(titles, ["Bad öffnet", "Brücke & Weg gesperrt"], "{path}");
        assert_eq!(read[1].link.as_deref(), Some("https://birkau.example/?a=1&b=%222%22"), "{path}");
        assert_eq!(read[1].published_at, Some(NOW.minus(DAY)), "{path}");
        assert_eq!(read[1].categories, ["Bau & Verkehr"], "{path}");
    }
    let atom = hall.gives("/feeds/birkau/news.atom").await;
    assert!(atom.contains("Bis &lt;Freitag&gt; &amp; länger."), "{atom}");
}

#[tokio::test]
async fn who_has_a_feed_already_is_told_so_until_it_changes() {
    let hall = Hall::open().await;
    hall.has_event("Herbstmarkt", |_| ()).await;
    let path = "/feeds/birkau/events.ics";
    let first = hall.answers(path, None).await;
    let header = |name: &str| first.headers()[name].to_str().unwrap().to_owned();
    assert_eq!(header("cache-control"), "public, max-age=300");
    let (tag, since) = (header("etag"), header("last-modified"));
    assert_eq!(since, "Tue, 24 Nov 2026 09:00:00 GMT");
    let known = [("if-none-match", tag.as_str()), ("if-modified-since", since.as_str())];
    for header in known {
        hall.clock.advance(HOUR);
        assert_eq!(hall.answers(path, Some(header)).await.status(), 304, "{header:?}");
    }
    assert_eq!(hall.answers(path, Some(("if-none-match", "\"other\""))).await.status(), 200);
    hall.has_event("Konzert", |it| it.changed_at = NOW.plus(HOUR)).await;
    hall.clock.advance(HOUR);
    for header in known {
        assert_eq!(hall.answers(path, Some(header)).await.status(), 200, "{header:?}");
    }
}

#[tokio::test]
async fn a_feed_is_written_once_a_minute_however_often_it_is_asked_for() {
    let hall = Hall::open().await;
    assert!(!hall.gives("/feeds/birkau/events.json").await.contains("Konzert"));
    hall.has_event("Konzert", |_| ()).await;
    assert!(!hall.gives("/feeds/birkau/events.json").await.contains("Konzert"));
    hall.clock.advance(Duration::from_mins(1));
    assert!(hall.gives("/feeds/birkau/events.json").await.contains("Konzert"));
}

#[tokio::test]
async fn one_event_is_a_file_by_itself_and_a_cancelled_one_says_so() {
    let hall = Hall::open().await;
    let id = hall.has_event("Konzert", |it| it.state = EventState::Cancelled).await;
    hall.has_event("Herbstmarkt", |_| ()).await;
    let file = hall.gives(&format!("/feeds/birkau/event/{id}.ics")).await;
    assert!(file.contains("SUMMARY:Konzert\r\n") && file.contains("STATUS:CANCELLED\r\n"), "{file}");
    assert!(!file.contains("Herbstmarkt"), "{file}");
    assert_eq!(of_the_other(&file), [("Konzert".to_owned(), String::new())]);
}

#[tokio::test]
async fn only_what_a_town_tells_its_people_is_found() {
    let hall = Hall::open().await;
    hall.has_event("Restmüll", |it| it.event.kind = EventKind::Waste).await;
    let elsewhere = hall.has_event("Anderswo", |it| it.town = "erlheim".to_owned()).await;
    for file in ["events.ics", "events.atom", "events.json"] {
        let feed = hall.gives(&format!("/feeds/birkau/{file}")).await;
        assert!(!feed.contains("Restmüll") && !feed.contains("Anderswo"), "{feed}");
    }
    let event = format!("event/{elsewhere}.ics");
    for path in ["birkau/secrets.ics", "nowhere/events.ics", "birkau/event/1.ics", &format!("birkau/{event}")]
    {
        assert_eq!(hall.answers(&format!("/feeds/{path}"), None).await.status(), 404, "{path}");
    }
}

#[tokio::test]
async fn a_feed_stays_small_and_keeps_what_comes_first() {
    let hall = Hall::open().await;
    for number in 0..150 {
        let starts_at = NOW.plus(DAY * (150 - number));
        hall.has_event(&format!("Tag {number}"), |it| {
            it.event.when = When { starts_at, ends_at: starts_at, whole_days: false };
        })
        .await;
    }
    let json: serde_json::Value =
        serde_json::from_str(&hall.gives("/feeds/birkau/events.json").await).unwrap();
    let items = json["items"].as_array().unwrap();
    assert_eq!((items.len(), items[0]["title"].as_str()), (100, Some("Tag 149")));
}

fn of_the_other(calendar: &str) -> Vec<(String, String)> {
    let folder = std::env::var("BUERGERDRAHT_TEST_CALENDARS")
        .expect("BUERGERDRAHT_TEST_CALENDARS must name the folder of a Python; see tests/calendars.sh");
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/feed/peer/titles.py");
    let mut other = Command::new(format!("{folder}/python"))
        .arg(script)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the other program starts");
    other.stdin.take().unwrap().write_all(calendar.as_bytes()).unwrap();
    let answer = other.wait_with_output().unwrap();
    assert!(answer.status.success());
    serde_json::from_slice(&answer.stdout).unwrap()
}
