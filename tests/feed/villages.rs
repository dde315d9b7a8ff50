//! Smart Village Apps and councils: pages of JSON, read to the last one.

use buergerdraht::clock::local;
use buergerdraht::messenger::feed::Kind;
use buergerdraht::model::{Event, EventKind, Found};
use chrono_tz::Europe::Berlin;
use serde_json::{Value, json};

use crate::server::{Answer, Server, ok, with_status};
use crate::town::{Town, reason, titles};

async fn town(kind: Kind) -> (Server, Town) {
    let server = Server::start().await;
    let town = Town::new(kind, &format!("{}/graphql", server.address));
    (server, town)
}

fn page(field: &str, records: &[Value]) -> Answer {
    ok("content-type: application/json", json!({ "data": { field: records } }).to_string())
}

fn shown(event: &Event) -> String {
    let (start, end) = (local(event.when.starts_at, Berlin), local(event.when.ends_at, Berlin));
    format!("{} {start} – {end}", event.title)
}

fn events(found: Found) -> Vec<Event> {
    match found {
        Found::Listings { events, .. } => events,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn events_news_and_bins_of_a_village_app_are_told() {
    let (server, mut town) = town(Kind::SmartVillage).await;
    let event = json!({
        "id": "12", "title": "Dorffest", "description": "<p>Mit <b>Musik</b></p>",
        "dates": [{ "dateStart": "2026-12-05", "dateEnd": "2026-12-06", "timeStart": "20:00", "timeEnd": "02:00" },
                  { "dateStart": "2026-12-12" }],
        "category": { "name": "Feste" }, "dataProvider": { "name": "Heimatverein" },
        "addresses": [{ "addition": "Gutshaus", "street": "Dorfstr. 1", "zip": "14806", "city": "Birkau" }],
        "urls": [{ "url": "javascript:x" }, { "url": "https://birkau.example/fest" }]
    });
    let news = json!({ "id": "3", "title": "Bad zu", "publishedAt": "2026-11-20 08:00:00 +0100", "sourceUrl": null,
                       "categories": [{ "name": "Rathaus" }], "contentBlocks": [{ "intro": "Bis Mai", "body": "<p>Danach offen</p>" }] });
    let bins = json!({ "id": "9", "street": "Kirchplatz", "zip": "14806", "city": "Birkau", "wasteLocationTypes":
                       [{ "wasteType": "Papier", "listPickUpDates": ["2026-12-01", "2026-12-29", "1999-01-01"] }] });
    server.answers([
        page("eventRecords", &[event]),
        page("newsItems", &[news]),
        page("wasteAddresses", &[bins]),
    ]);
    let Found::Listings { events, news, .. } = town.next().await.found else { panic!("it was read") };
    let told: Vec<String> = events.iter().map(shown).collect();
    assert_eq!(
        told,
        [
            "Dorffest 2026-12-05 20:00:00 – 2026-12-06 02:00:00",
            "Dorffest 2026-12-12 00:00:00 – 2026-12-13 00:00:00",
            "Papier 2026-12-01 00:00:00 – 2026-12-02 00:00:00",
            "Papier 2026-12-29 00:00:00 – 2026-12-30 00:00:00",
        ]
    );
    assert_eq!(events[0].place.as_deref(), Some("Gutshaus, Dorfstr. 1, 14806 Birkau"));
    assert_eq!(events[0].link.as_deref(), Some("https://birkau.example/fest"));
    assert_eq!((events[0].text.as_deref(), events[2].kind), (Some("Mit Musik"), EventKind::Waste));
    assert_eq!(
        (news[0].title.as_str(), news[0].text.as_deref()),
        ("Bad zu", Some("Bis Mai\n\nDanach offen"))
    );
}

#[tokio::test]
async fn a_day_of_the_week_between_two_days_comes_every_week() {
    let (server, mut town) = town(Kind::SmartVillage).await;
    let event = json!({ "id": 1, "title": "Markt", "dates": [
        { "weekday": "Freitag", "dateStart": "2026-12-01", "dateEnd": "2026-12-20", "timeStart": "08:00", "timeEnd": "13:00" }] });
    server.answers([page("eventRecords", &[event]), page("newsItems", &[]), page("wasteAddresses", &[])]);
    let told: Vec<String> = events(town.next().await.found).iter().map(shown).collect();
    let days = ["2026-12-04", "2026-12-11", "2026-12-18"];
    assert_eq!(told, days.map(|it| format!("Markt {it} 08:00:00 – {it} 13:00:00")));
}

#[tokio::test]
async fn a_village_app_is_read_page_by_page() {
    let (server, mut town) = town(Kind::SmartVillage).await;
    let record = |id: usize| json!({ "id": id, "title": format!("Fest {id}"), "dates": [{ "dateStart": "2026-12-05" }] });
    let first: Vec<Value> = (0..100).map(record).collect();
    let second: Vec<Value> = (99..130).map(record).collect();
    server.answers([
        page("eventRecords", &first),
        page("eventRecords", &second),
        page("newsItems", &[]),
        page("x", &[]),
    ]);
    assert_eq!(
        titles(&town.next().await).len(),
        131,
        "what stands on two pages is told twice, and kept once"
    );
    let skips: Vec<bool> = server.asked().iter().map(|it| it.contains("\"skip\":100")).collect();
    assert_eq!(skips, [false, true, false, false]);
}

#[tokio::test]
async fn a_village_app_that_does_not_understand_us_says_so() {
    let (server, mut town) = town(Kind::SmartVillage).await;
    server.answers([ok("", r#"{"errors":[{"message":"unknown field"}]}"#), ok("", "<html>")]);
    assert_eq!(reason(&town.next().await), "its server does not know what we ask it");
    assert_eq!(reason(&town.an_hour_later().await), "its answer is no JSON");
}

fn meeting(number: u32, start: &str) -> Value {
    json!({ "id": format!("https://oparl.example/meeting/{number}"), "name": format!("Sitzung {number}"), "start": start,
            "location": { "description": "Ratssaal", "streetAddress": "Markt 1" },
            "agendaItem": [{ "order": 2, "number": "2", "name": "Haushalt", "public": true },
                           { "order": 1, "number": "1", "name": "Fragestunde" },
                           { "order": 3, "number": "3", "name": "Grundstück", "public": false }] })
}

#[tokio::test]
async fn meetings_of_a_council_are_found_from_its_system_with_what_is_public_on_their_agenda() {
    let (server, mut town) = town(Kind::Oparl).await;
    let at = |path: &str| format!("{}/{path}", server.address);
    let old = meeting(1, "2019-12-03T18:00:00+01:00");
    let cancelled = json!({ "cancelled": true });
    let mut off = meeting(3, "2026-12-10T18:00:00+01:00");
    off["cancelled"] = cancelled["cancelled"].clone();
    server.answers([
        ok("", json!({ "type": "https://schema.oparl.org/1.1/System", "body": at("bodies") }).to_string()),
        ok("", json!({ "data": [{ "meeting": at("meetings") }] }).to_string()),
        ok("", json!({ "data": [old, meeting(2, "2026-12-03T18:00:00+01:00")], "links": { "next": at("meetings?page=2") } }).to_string()),
        ok("", json!({ "data": [off], "links": {} }).to_string()),
    ]);
    let events = events(town.next().await.found);
    assert_eq!(events.iter().map(|it| it.title.as_str()).collect::<Vec<_>>(), ["Sitzung 2", "Sitzung 3"]);
    assert_eq!(events[0].agenda, ["1 Fragestunde", "2 Haushalt"]);
    assert_eq!(events[0].place.as_deref(), Some("Ratssaal, Markt 1"));
    assert_eq!((events[0].kind, events[1].is_cancelled), (EventKind::Meeting, true));
    assert!(server.asked()[3].starts_with("get /meetings?page=2"));
}

#[tokio::test]
async fn a_council_without_an_end_of_pages_has_one_for_us() {
    let (server, mut town) = town(Kind::Oparl).await;
    let next = format!("{}/meetings", server.address);
    let page =
        json!({ "data": [meeting(2, "2026-12-03T18:00:00+01:00")], "links": { "next": next } }).to_string();
    server.answers([ok("", page)]);
    town.next().await;
    assert_eq!(server.asked().len(), 100);
}

#[tokio::test]
async fn a_council_that_is_gone_is_gone() {
    let (server, mut town) = town(Kind::Oparl).await;
    server.answers([with_status("410 Gone", "", "")]);
    assert_eq!(town.next().await.found, Found::Ended);
}
