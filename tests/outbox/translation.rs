//! Foreign words on their way between staff and people, by a service like `LibreTranslate`.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::post;
use buergerdraht::clock::Clock;
use buergerdraht::messenger::translator::Translator;
use buergerdraht::model::{Class, Foreign, Outbound, RichText};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio_util::task::AbortOnDropHandle;

use crate::network::Network;
use crate::run::Run;
use crate::world::{World, at, chat, say};

on_both! {
    foreign_words_are_translated_and_marked,
    the_lane_keeps_its_order_around_a_translation,
    a_translation_too_long_for_one_message_becomes_several,
    where_nobody_translates_the_words_go_as_they_are,
}

const UKRAINIAN: &str = "Ліхтар не горить";
const GERMAN: &str = "Die Laterne brennt nicht";

/// The service: what it was asked, and what it answers.
struct Service {
    address: SocketAddr,
    asked: Arc<Mutex<Vec<Value>>>,
    _task: AbortOnDropHandle<()>,
}

type Answers = Arc<dyn Fn(&Value) -> (StatusCode, String) + Send + Sync>;

impl Service {
    async fn start(answers: impl Fn(&Value) -> (StatusCode, String) + Send + Sync + 'static) -> Self {
        let asked = Arc::new(Mutex::new(Vec::new()));
        let answers: Answers = Arc::new(answers);
        let routes = axum::Router::new()
            .route("/translate", post(translate))
            .with_state((Arc::clone(&asked), answers));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let task = tokio::spawn(async move { axum::serve(listener, routes).await.unwrap() });
        Self { address, asked, _task: AbortOnDropHandle::new(task) }
    }

    async fn that_knows(words: &str) -> Self {
        let words = words.to_owned();
        Self::start(move |_| (StatusCode::OK, json!({ "translatedText": words }).to_string())).await
    }

    fn url(&self) -> String {
        format!("http://{}/", self.address)
    }
}

async fn translate(
    State((asked, answers)): State<(Arc<Mutex<Vec<Value>>>, Answers)>,
    body: Bytes,
) -> (StatusCode, String) {
    let question = serde_json::from_slice(&body).unwrap();
    let answer = answers(&question);
    asked.lock().unwrap().push(question);
    answer
}

fn foreign() -> Outbound {
    let foreign = Foreign {
        words: UKRAINIAN.to_owned(),
        into: "de".to_owned(),
        text: RichText::plain(format!("{UKRAINIAN}\n(by a program)\n{}\nAnswer here.", Foreign::PLACE)),
        choices: Vec::new(),
    };
    let text = RichText::plain(format!("{UKRAINIAN}\nAnswer here."));
    Outbound { text, foreign: Some(Box::new(foreign)), language: "de".to_owned(), ..Outbound::default() }
}

async fn queue(world: &World, message: &Outbound) {
    let mut tx = world.store.begin().await.unwrap();
    tx.queue(&chat("team"), Class::Answer, message, at(0)).await.unwrap();
    tx.commit().await.unwrap();
}

async fn carried(world: &World, url: &str, messages: &[Outbound]) -> Vec<String> {
    for message in messages {
        queue(world, message).await;
    }
    let (network, clock) = (Arc::new(Network::new()), Clock::fixed(at(0)));
    let run = Run::start_translated(world, &network, &clock, url);
    run.until_all_is_carried(world).await;
    run.stop().await;
    network.texts_in("team")
}

async fn foreign_words_are_translated_and_marked(world: &World) {
    let service = Service::that_knows(GERMAN).await;
    let read = carried(world, &service.url(), &[foreign()]).await;
    assert_eq!(read, [format!("{UKRAINIAN}\n(by a program)\n{GERMAN}\nAnswer here.")]);
    let asked = service.asked.lock().unwrap().clone();
    let expected =
        json!({ "q": UKRAINIAN, "source": "auto", "target": "de", "format": "text", "api_key": "key" });
    assert_eq!(asked, [expected], "once, and nothing but the words");
}

async fn the_lane_keeps_its_order_around_a_translation(world: &World) {
    let service = Service::that_knows(GERMAN).await;
    let read = carried(world, &service.url(), &[say("before"), foreign(), say("behind")]).await;
    assert_eq!((read[0].as_str(), read[2].as_str()), ("before", "behind"));
    assert!(read[1].contains(GERMAN), "{read:?}");
}

async fn a_translation_too_long_for_one_message_becomes_several(world: &World) {
    let service = Service::that_knows(&"Wort ".repeat(1500)).await;
    let read = carried(world, &service.url(), &[foreign()]).await;
    assert!(1 < read.len(), "{}", read.len());
    assert!(read.iter().all(|it| it.encode_utf16().count() <= 4096));
}

async fn where_nobody_translates_the_words_go_as_they_are(world: &World) {
    let as_it_is = format!("{UKRAINIAN}\nAnswer here.");
    let answers: [(StatusCode, &str); 5] = [
        (StatusCode::TOO_MANY_REQUESTS, "{\"error\": \"Slowdown\"}"),
        (StatusCode::OK, "<html>nginx</html>"),
        (StatusCode::OK, "{\"translatedText\": \" \"}"),
        (StatusCode::BAD_REQUEST, "{\"error\": \"Invalid API key\"}"),
        (StatusCode::OK, "{}"),
    ];
    for (status, body) in answers {
        let service = Service::start(move |_| (status, body.to_owned())).await;
        assert_eq!(carried(world, &service.url(), &[foreign()]).await, [as_it_is.as_str()], "{body}");
    }
    assert_eq!(carried(world, "http://127.0.0.1:1", &[foreign()]).await, [as_it_is.as_str()], "nobody there");
    queue(world, &foreign()).await;
    let (network, clock) = (Arc::new(Network::new()), Clock::fixed(at(0)));
    let run = Run::start(world, &network, &clock);
    run.until_all_is_carried(world).await;
    run.stop().await;
    assert_eq!(network.texts_in("team"), [as_it_is.as_str()], "nobody is set up");
}

#[tokio::test]
async fn a_service_without_end_is_not_heard_to_its_end() {
    rustls::crypto::aws_lc_rs::default_provider().install_default().ok();
    let service = Service::start(|_| (StatusCode::OK, " ".repeat(1_000_000))).await;
    let translator = Translator::new(&service.url(), None).unwrap();
    assert_eq!(translator.translate("x", "de").await, Err("its answer is too large".to_owned()));
    let longer = "x".repeat(10_001);
    assert!(translator.translate(&longer, "de").await.is_err());
    assert_eq!(service.asked.lock().unwrap().len(), 1, "it is not even asked");
}
