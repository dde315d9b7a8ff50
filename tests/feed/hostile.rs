//! Servers that are slow, broken, boundless or gone: each costs a bounded time, and says why it is not read.

use std::io::Write as _;

use buergerdraht::messenger::feed::Kind;
use buergerdraht::model::Found;

use crate::server::{Answer, Server, elsewhere, ok, with_status};
use crate::town::{HOUR, Town, calendar, reason, titles};

async fn town(kind: Kind) -> (Server, Town) {
    let server = Server::start().await;
    let town = Town::new(kind, &format!("{}/kalender", server.address));
    (server, town)
}

#[tokio::test]
async fn a_calendar_is_read_at_once_and_again_when_its_hour_comes() {
    let (server, mut town) = town(Kind::Ics).await;
    server.answers([ok("", calendar("Lesung")), ok("", calendar("Konzert"))]);
    assert_eq!(titles(&town.next().await), ["Lesung"]);
    assert!(town.hears_nothing().await);
    assert_eq!(titles(&town.an_hour_later().await), ["Konzert"]);
}

#[tokio::test]
async fn nobody_sends_twice_what_we_have_already() {
    let (server, mut town) = town(Kind::Ics).await;
    let versions = "etag: \"v1\"\r\nlast-modified: Tue, 24 Nov 2026 08:00:00 GMT";
    server.answers([ok(versions, calendar("Lesung")), with_status("304 Not Modified", "", "")]);
    town.next().await;
    assert_eq!(town.an_hour_later().await.found, Found::Unchanged);
    let asked = server.asked();
    assert!(!asked[0].contains("if-none-match"));
    assert!(asked[1].contains("if-none-match: \"v1\""), "{}", asked[1]);
    assert!(asked[1].contains("if-modified-since: tue, 24 nov 2026 08:00:00 gmt"), "{}", asked[1]);
}

#[tokio::test]
async fn the_same_body_is_told_once_even_where_the_server_knows_no_versions() {
    let (server, mut town) = town(Kind::Ics).await;
    server.answers([ok("", calendar("Lesung"))]);
    assert_eq!(titles(&town.next().await), ["Lesung"]);
    assert_eq!(town.an_hour_later().await.found, Found::Unchanged);
    town.listens();
    assert_eq!(town.next().await.found, Found::Unchanged, "nor after a restart");
}

#[tokio::test]
async fn a_week_later_the_same_body_is_read_anew_for_the_days_that_have_come_in_sight() {
    let (server, mut town) = town(Kind::Ics).await;
    let body = calendar("Chor").replace("SUMMARY", "RRULE:FREQ=WEEKLY\r\nSUMMARY");
    server.answers([ok("etag: \"v1\"", body)]);
    let first = town.next().await;
    town.clock.advance(HOUR * 24 * 7);
    let later = town.next().await;
    assert!(!server.asked()[1].contains("if-none-match"));
    let (Found::Listings { until: before, .. }, Found::Listings { until: now, .. }) =
        (&first.found, &later.found)
    else {
        panic!("{later:?}")
    };
    assert_eq!(now.since(*before), HOUR * 24 * 7);
}

#[tokio::test]
async fn a_source_that_is_gone_for_good_is_never_asked_again() {
    let (server, mut town) = town(Kind::Ics).await;
    server.answers([with_status("410 Gone", "", "")]);
    assert_eq!(town.next().await.found, Found::Ended);
    town.clock.advance(HOUR * 48);
    assert!(town.hears_nothing().await);
    town.listens();
    assert!(town.hears_nothing().await, "nor after a restart");
    assert_eq!(server.asked().len(), 1);
}

#[tokio::test]
async fn a_loop_of_redirects_has_an_end() {
    let (server, mut town) = town(Kind::Ics).await;
    server.answers([elsewhere(302, "/kalender")]);
    assert_eq!(reason(&town.next().await), "its server sends us elsewhere more than 5 times");
    assert_eq!(server.asked().len(), 6);
}

#[tokio::test]
async fn a_feed_that_moved_for_good_is_asked_there_from_then_on() {
    let (server, mut town) = town(Kind::Ics).await;
    server.answers([elsewhere(301, "/neu"), ok("", calendar("Lesung")), ok("", calendar("Konzert"))]);
    assert_eq!(titles(&town.next().await), ["Lesung"]);
    town.an_hour_later().await;
    town.listens();
    town.an_hour_later().await;
    let paths: Vec<String> =
        server.asked().iter().map(|it| it.split(' ').nth(1).unwrap().to_owned()).collect();
    assert_eq!(paths, ["/kalender", "/neu", "/neu", "/neu"]);
}

#[tokio::test]
async fn a_feed_that_moved_for_a_while_is_asked_where_it_was() {
    let (server, mut town) = town(Kind::Ics).await;
    server.answers([elsewhere(302, "/heute"), ok("", calendar("Lesung")), ok("", calendar("Konzert"))]);
    town.next().await;
    town.an_hour_later().await;
    assert!(server.asked()[2].starts_with("get /kalender"));
}

#[tokio::test]
async fn where_it_moved_to_is_forgotten_when_it_is_not_there() {
    let (server, mut town) = town(Kind::Ics).await;
    let lost = with_status("404 Not Found", "", "");
    server.answers([elsewhere(308, "/neu"), ok("", calendar("Lesung")), lost, ok("", calendar("Konzert"))]);
    town.next().await;
    assert_eq!(reason(&town.an_hour_later().await), "its server answers 404 Not Found");
    assert_eq!(titles(&town.an_hour_later().await), ["Konzert"]);
    assert!(server.asked()[3].starts_with("get /kalender"));
}

#[tokio::test]
async fn nobody_sends_us_to_what_is_no_web_page() {
    let (server, mut town) = town(Kind::Ics).await;
    server.answers([elsewhere(302, "file:///etc/passwd")]);
    assert_eq!(reason(&town.next().await), "its address is none of the web");
}

#[tokio::test]
async fn a_body_without_an_end_is_cut_off() {
    let (server, mut town) = town(Kind::Ics).await;
    server.answers([Answer::Endless]);
    assert_eq!(reason(&town.next().await), "it is larger than 1 MB");
}

#[tokio::test]
async fn a_small_body_that_unpacks_into_a_large_one_is_cut_off() {
    let (server, mut town) = town(Kind::Ics).await;
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    for _ in 0..64 {
        packed.write_all(&vec![b'x'; 1 << 20]).unwrap();
    }
    let packed = packed.finish().unwrap();
    assert!(packed.len() < 100_000);
    server.answers([ok("content-encoding: gzip", packed)]);
    assert_eq!(reason(&town.next().await), "it is larger than 1 MB");
}

#[tokio::test]
async fn a_packed_calendar_is_unpacked() {
    let (server, mut town) = town(Kind::Ics).await;
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    packed.write_all(calendar("Lesung").as_bytes()).unwrap();
    server.answers([ok("content-encoding: gzip", packed.finish().unwrap())]);
    assert_eq!(titles(&town.next().await), ["Lesung"]);
    assert!(server.asked()[0].contains("accept-encoding: gzip"));
}

#[tokio::test]
async fn a_server_that_drips_is_left() {
    let (server, town) = town(Kind::Ics).await;
    server.answers([Answer::Drip]);
    let mut town = town.impatient();
    assert_eq!(reason(&town.next().await), "its server takes longer than 0 seconds");
}

#[tokio::test]
async fn a_server_that_cannot_be_reached_is_tried_again_before_its_hour() {
    let mut town = Town::new(Kind::Ics, "http://127.0.0.1:9/kalender");
    assert!(reason(&town.next().await).starts_with("its server cannot be reached"));
    town.clock.advance(HOUR / 12);
    town.next().await;
    town.clock.advance(HOUR / 12);
    assert!(town.hears_nothing().await, "the second time it waits longer");
    town.clock.advance(HOUR / 12);
    town.next().await;
}

#[tokio::test]
async fn a_server_that_asks_us_to_stay_away_is_left_in_peace() {
    let (server, mut town) = town(Kind::Ics).await;
    let busy = with_status("503 Service Unavailable", "retry-after: 7200", "");
    server.answers([busy, ok("", calendar("Lesung"))]);
    assert_eq!(reason(&town.next().await), "its server answers 503 Service Unavailable");
    town.clock.advance(HOUR);
    assert!(town.hears_nothing().await);
    assert_eq!(titles(&town.an_hour_later().await), ["Lesung"]);
}

#[tokio::test]
async fn what_is_no_calendar_is_said_to_be_none() {
    let (server, mut town) = town(Kind::Ics).await;
    server.answers([ok("", "<html>Wartungsarbeiten</html>"), ok("", "")]);
    assert_eq!(reason(&town.next().await), "it is no calendar");
    assert_eq!(reason(&town.an_hour_later().await), "it is no calendar");
}

#[tokio::test]
async fn a_wrong_charset_is_mended() {
    let (server, mut town) = town(Kind::Ics).await;
    let latin: Vec<u8> = calendar("Gr?n").bytes().map(|it| if it == b'?' { 0xfc } else { it }).collect();
    server.answers([
        ok("content-type: text/calendar; charset=utf-8", latin),
        ok("content-type: text/calendar; charset=iso-8859-1", calendar("Grün und bunt")),
    ]);
    assert_eq!(titles(&town.next().await), ["Grün"]);
    assert_eq!(titles(&town.an_hour_later().await), ["Grün und bunt"]);
}

#[tokio::test]
async fn a_file_in_the_towns_folder_needs_no_network() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("kalender.ics");
    let mut town = Town::new(Kind::Ics, "").at_file(&file);
    assert!(reason(&town.next().await).starts_with("its file cannot be read"));
    std::fs::write(&file, calendar("Lesung")).unwrap();
    assert_eq!(titles(&town.an_hour_later().await), ["Lesung"]);
    assert_eq!(town.an_hour_later().await.found, Found::Unchanged);
}
