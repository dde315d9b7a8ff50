//! Files on their way from one network to another.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use buergerdraht::clock::Clock;
use buergerdraht::inlet::Inlet;
use buergerdraht::messenger::{
    DeliveryError, Features, FetchError, LARGEST_FILE, Limit, Messenger, Parcel, Sent,
};
use buergerdraht::model::{Account, Address, Attachment, Class, FileKind, FileRef, Outbound};
use buergerdraht::store::Delivery;
use tokio::sync::watch;

use crate::network::{Fate, Network};
use crate::run::Run;
use crate::world::{World, at, chat, say};

on_both! {
    a_file_is_fetched_from_its_own_network_and_goes_along,
    several_files_go_along_or_behind_in_their_order,
    of_several_files_those_that_are_lost_are_spoken_of_once,
    a_file_not_to_be_had_yet_holds_its_own_lane_only,
    the_words_of_a_file_not_to_be_had_go_and_say_so,
    a_file_alone_that_is_lost_leaves_a_word,
    words_do_not_wait_for_their_file_for_ever,
    a_file_the_network_refuses_is_left_out,
    many_files_leave_room_for_words,
    a_photo_arrives_without_the_place_it_was_taken_at,
    a_file_that_is_not_passed_on_leaves_a_word,
    a_stop_in_the_middle_of_a_fetch_leaves_no_doubt,
}

const LOST: &str = "[de] A file is lost.";

/// The network that files come from. What no script says is there.
struct Source {
    scripts: Mutex<HashMap<String, VecDeque<Gives>>>,
    /// Under way now, and the most there ever were.
    fetches: watch::Sender<(usize, usize)>,
}

#[derive(Clone)]
enum Gives {
    Bytes(Vec<u8>),
    Fails(FetchError),
    Hangs,
    Panics,
}

impl Source {
    fn new() -> Arc<Self> {
        Arc::new(Self { scripts: Mutex::default(), fetches: watch::Sender::new((0, 0)) })
    }

    fn account() -> Account {
        Account::new("matrix", "main")
    }

    fn gives(&self, id: &str, what: impl IntoIterator<Item = Gives>) {
        self.scripts.lock().unwrap().insert(id.to_owned(), what.into_iter().collect());
    }

    async fn fetches(&self, count: usize) {
        let mut fetches = self.fetches.subscribe();
        let until = fetches.wait_for(|(now, _)| count <= *now);
        tokio::time::timeout(Duration::from_secs(30), until).await.expect("files are fetched").unwrap();
    }
}

/// Ends the fetch also when it is dropped.
struct Left<'a>(&'a Source);

impl Drop for Left<'_> {
    fn drop(&mut self) {
        self.0.fetches.send_modify(|(now, _)| *now -= 1);
    }
}

impl Messenger for Source {
    const NAME: &'static str = "matrix";

    fn account(&self) -> Account {
        Self::account()
    }

    fn features(&self) -> Features {
        Messenger::features(&Network::new())
    }

    fn chat_limit(&self, _: &Address) -> Option<Limit> {
        None
    }

    async fn listen(&self, _: Inlet) {}

    async fn fetch(&self, file: &FileRef) -> Result<Vec<u8>, FetchError> {
        self.fetches.send_modify(|(now, most)| {
            *now += 1;
            *most = (*most).max(*now);
        });
        let _left = Left(self);
        let given = self.scripts.lock().unwrap().get_mut(&file.id).and_then(VecDeque::pop_front);
        match given {
            None => Ok(jpeg(&[], file.id.as_bytes())),
            Some(Gives::Bytes(bytes)) => Ok(bytes),
            Some(Gives::Fails(error)) => Err(error),
            Some(Gives::Hangs) => std::future::pending().await,
            Some(Gives::Panics) => panic!("the script says so"),
        }
    }

    async fn deliver(&self, _: &Parcel) -> Result<Sent, DeliveryError> {
        Err(DeliveryError::GiveUp { reason: "nobody writes here".to_owned() })
    }
}

/// A photo that shows `picture`, with `told` in front of it.
fn jpeg(told: &[u8], picture: &[u8]) -> Vec<u8> {
    [b"\xff\xd8", told, b"\xff\xda\0\x02", picture, b"\xff\xd9"].concat()
}

fn photo(id: &str) -> FileRef {
    FileRef {
        kind: FileKind::Photo,
        id: id.to_owned(),
        name: Some("../lamp.jpg".to_owned()),
        mime: Some("image/jpeg".to_owned()),
        size: None,
    }
}

async fn queue_file(world: &World, to: &str, text: &str, file: FileRef) -> String {
    queue_files(world, to, text, [file]).await
}

async fn queue_files(
    world: &World,
    to: &str,
    text: &str,
    files: impl IntoIterator<Item = FileRef>,
) -> String {
    let attachments = files.into_iter().map(|file| Attachment { from: Source::account(), file }).collect();
    let mut tx = world.store.begin().await.unwrap();
    let message = Outbound { attachments, ..say(text) };
    let id = tx.queue(&chat(to), Class::Answer, &message, at(0)).await.unwrap();
    tx.commit().await.unwrap();
    id
}

fn start(world: &World, network: &Arc<Network>, source: &Arc<Source>) -> Run {
    Run::start_all(world, vec![network.clone(), source.clone()], &Clock::fixed(at(0)))
}

fn not_yet(after: Option<Duration>) -> Gives {
    Gives::Fails(FetchError::Retry { reason: "the network is away".to_owned(), after })
}

fn gone() -> Gives {
    Gives::Fails(FetchError::Gone { reason: "it was deleted".to_owned() })
}

async fn a_file_is_fetched_from_its_own_network_and_goes_along(world: &World) {
    let (network, source) = (Arc::new(Network::new()), Source::new());
    queue_file(world, "works", "The lamp is broken", photo("bytes of the lamp")).await;
    let run = start(world, &network, &source);
    run.until_all_is_carried(world).await;
    run.stop().await;
    let arrival = network.arrival("The lamp is broken").await;
    let [file] = &arrival.files[..] else { panic!("one file goes along") };
    assert_eq!(file.bytes, jpeg(&[], b"bytes of the lamp"));
    assert_eq!(
        (file.name.as_str(), file.mime.as_str(), file.kind),
        ("lamp.jpg", "image/jpeg", FileKind::Photo)
    );
}

/// With one byte, as its network says.
fn small(id: &str) -> FileRef {
    FileRef { size: Some(1), ..photo(id) }
}

/// For each message that arrived, the bytes of its files.
fn arrived_files(network: &Network) -> Vec<Vec<Vec<u8>>> {
    network.arrived().into_iter().map(|it| it.files.into_iter().map(|it| it.bytes).collect()).collect()
}

async fn several_files_go_along_or_behind_in_their_order(world: &World) {
    let (network, source) = (Arc::new(Network::new().with_files(2)), Source::new());
    queue_files(world, "works", "Three", ["a", "b", "c"].map(small)).await;
    world.queue(&chat("works"), Class::Answer, "behind", at(0)).await;
    let run = start(world, &network, &source);
    run.until_all_is_carried(world).await;
    run.stop().await;
    assert_eq!(network.texts_in("works"), ["Three", "", "behind"]);
    let [a, b, c] = ["a", "b", "c"].map(|it| jpeg(&[], it.as_bytes()));
    assert_eq!(arrived_files(&network), [vec![a, b], vec![c], Vec::new()]);
}

async fn of_several_files_those_that_are_lost_are_spoken_of_once(world: &World) {
    let (network, source) = (Arc::new(Network::new().with_files(9)), Source::new());
    source.gives("b", [gone()]);
    source.gives("c", [gone()]);
    queue_files(world, "works", "Four", ["a", "b", "c", "d"].map(small)).await;
    let run = start(world, &network, &source);
    run.until_all_is_carried(world).await;
    run.stop().await;
    assert_eq!(network.texts_in("works"), [format!("Four\n\n{LOST}")]);
    assert_eq!(arrived_files(&network), [[jpeg(&[], b"a"), jpeg(&[], b"d")]]);
}

async fn a_file_not_to_be_had_yet_holds_its_own_lane_only(world: &World) {
    let (network, source) = (Arc::new(Network::new()), Source::new());
    source.gives("lamp", [not_yet(Some(Duration::from_secs(30)))]);
    let held = queue_file(world, "works", "The lamp is broken", photo("lamp")).await;
    world.queue(&chat("works"), Class::Answer, "behind", at(0)).await;
    world.queue(&chat("ben"), Class::Answer, "for ben", at(0)).await;
    let run = start(world, &network, &source);
    network.arrival("for ben").await;
    run.until_it_is_held(world, &held).await;
    run.let_pass(Duration::from_secs(29)).await;
    assert!(network.texts_in("works").is_empty());
    run.let_pass(Duration::from_secs(1)).await;
    network.arrival("behind").await;
    run.stop().await;
    assert_eq!(network.texts_in("works"), ["The lamp is broken", "behind"]);
    assert!(network.arrived().iter().any(|it| !it.files.is_empty()));
}

async fn the_words_of_a_file_not_to_be_had_go_and_say_so(world: &World) {
    let (network, source) = (Arc::new(Network::new()), Source::new());
    source.gives("gone", [gone()]);
    source.gives("grows", [Gives::Fails(FetchError::TooLarge)]);
    queue_file(world, "works", "gone", photo("gone")).await;
    queue_file(world, "works", "grows", photo("grows")).await;
    let announced = FileRef { size: Some(LARGEST_FILE as u64 + 1), ..photo("large") };
    queue_file(world, "works", "announced", announced).await;
    let mut tx = world.store.begin().await.unwrap();
    let attachment = Attachment { from: Account::new("matrix", "closed"), file: photo("far") };
    let message = Outbound { attachments: vec![attachment], ..say("closed") };
    tx.queue(&chat("works"), Class::Answer, &message, at(0)).await.unwrap();
    tx.commit().await.unwrap();
    let run = start(world, &network, &source);
    let counts = run.until_all_is_carried(world).await;
    run.stop().await;
    let expected = ["gone", "grows", "announced", "closed"].map(|it| format!("{it}\n\n{LOST}"));
    assert_eq!(network.texts_in("works"), expected);
    assert_eq!((counts.failed, counts.uncertain), (0, 0));
}

async fn a_file_alone_that_is_lost_leaves_a_word(world: &World) {
    let (network, source) = (Arc::new(Network::new()), Source::new());
    source.gives("gone", [gone()]);
    queue_file(world, "works", "", photo("gone")).await;
    queue_file(world, "works", "", photo("there")).await;
    let run = start(world, &network, &source);
    run.until_all_is_carried(world).await;
    run.stop().await;
    assert_eq!(network.texts_in("works"), [LOST, ""]);
}

async fn words_do_not_wait_for_their_file_for_ever(world: &World) {
    let (network, source) = (Arc::new(Network::new()), Source::new());
    source.gives("lamp", std::iter::once(Gives::Panics).chain(std::iter::repeat_n(not_yet(None), 1000)));
    let held = queue_file(world, "works", "The lamp is broken", photo("lamp")).await;
    let run = start(world, &network, &source);
    run.until_it_is_held(world, &held).await;
    run.let_pass(Duration::from_hours(5)).await;
    assert!(network.texts_in("works").is_empty());
    run.let_pass(Duration::from_hours(1)).await;
    run.until_all_is_carried(world).await;
    run.stop().await;
    assert_eq!(network.texts_in("works"), [format!("The lamp is broken\n\n{LOST}")]);
}

async fn a_file_the_network_refuses_is_left_out(world: &World) {
    let (network, source) = (Arc::new(Network::new()), Source::new());
    let refused = DeliveryError::FileRefused { reason: "too large here".to_owned() };
    network.fate("The lamp is broken", [Fate::Fails(refused)]);
    let id = queue_file(world, "works", "The lamp is broken", photo("lamp")).await;
    let run = start(world, &network, &source);
    run.until_all_is_carried(world).await;
    run.stop().await;
    assert_eq!(network.texts_in("works"), [format!("The lamp is broken\n\n{LOST}")]);
    assert!(matches!(world.look().await.delivery(&id).await.unwrap(), Some(Delivery::Sent { .. })));
}

async fn many_files_leave_room_for_words(world: &World) {
    let (network, source) = (Arc::new(Network::new()), Source::new());
    for number in 0..50 {
        let id = number.to_string();
        source.gives(&id, [Gives::Hangs]);
        queue_file(world, &id, "photo", photo(&id)).await;
    }
    world.queue(&chat("ben"), Class::Post, "for ben", at(0)).await;
    let run = start(world, &network, &source);
    network.arrival("for ben").await;
    source.fetches(2).await;
    run.stop().await;
    assert_eq!(source.fetches.borrow().1, 2, "so many were in memory at once");
}

async fn a_photo_arrives_without_the_place_it_was_taken_at(world: &World) {
    let (network, source) = (Arc::new(Network::new()), Source::new());
    // How it is turned, and where it was taken: 52 degrees north.
    let exif = b"\xff\xe1\0\x50Exif\0\0MM\0*\0\0\0\x08\0\x02\
        \x01\x12\0\x03\0\0\0\x01\0\x06\0\0\x88\x25\0\x04\0\0\0\x01\0\0\0\x26\0\0\0\0\
        \0\x01\0\x02\0\x05\0\0\0\x02\0\0\0\x38\0\0\0\0\0\0\0\x34\0\0\0\x01\0\0\0\x08\0\0\0\x01";
    source.gives("lamp", [Gives::Bytes(jpeg(exif, b"lamp"))]);
    queue_file(world, "works", "The lamp is broken", photo("lamp")).await;
    let run = start(world, &network, &source);
    run.until_all_is_carried(world).await;
    run.stop().await;
    let file = network.arrival("The lamp is broken").await.files.remove(0);
    let turned = b"\xff\xe1\0\x22Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0";
    assert_eq!(file.bytes, jpeg(turned, b"lamp"));
}

async fn a_file_that_is_not_passed_on_leaves_a_word(world: &World) {
    let (network, source) = (Arc::new(Network::new()), Source::new());
    source.gives("program", [Gives::Bytes(b"MZ\x90\0".to_vec())]);
    source.gives("torn", [Gives::Bytes(b"\xff\xd8\xff\xe1\xff\xffExif".to_vec())]);
    queue_file(world, "works", "program", photo("program")).await;
    queue_file(world, "works", "torn", photo("torn")).await;
    let run = start(world, &network, &source);
    let counts = run.until_all_is_carried(world).await;
    run.stop().await;
    let expected = ["program", "torn"].map(|it| format!("{it}\n\n{LOST}"));
    assert_eq!(network.texts_in("works"), expected);
    assert_eq!((counts.failed, counts.uncertain), (0, 0));
}

async fn a_stop_in_the_middle_of_a_fetch_leaves_no_doubt(world: &World) {
    let (network, source) = (Arc::new(Network::new()), Source::new());
    source.gives("lamp", [Gives::Hangs]);
    let id = queue_file(world, "works", "The lamp is broken", photo("lamp")).await;
    let run = start(world, &network, &source);
    source.fetches(1).await;
    run.stop().await;
    let delivery = world.look().await.delivery(&id).await.unwrap();
    assert!(matches!(delivery, Some(Delivery::Waiting { .. })), "{delivery:?}");
    let run = start(world, &network, &source);
    run.until_all_is_carried(world).await;
    run.stop().await;
    assert_eq!(network.texts_in("works"), ["The lamp is broken"]);
}
