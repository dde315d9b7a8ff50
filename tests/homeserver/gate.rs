//! A gate before the homeserver: what a client behind it meets when the network is bad or the server away.
//!
//! The client under test gets the gate's address; residents go to the server itself. Every request travels
//! over a connection of its own, so that one can be lost without the others.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use serde_json::Value;
use tokio::net::TcpListener;
use tokio::sync::{Notify, watch};
use tokio::task::JoinSet;

use super::{DEADLINE, Homeserver, passage, port};

/// Stands as long as the runtime it was made in.
pub struct Gate {
    address: SocketAddr,
    inner: Arc<Inner>,
    /// What is wanted, and what is so.
    door: watch::Sender<bool>,
    is_open: watch::Receiver<bool>,
}

pub struct Inner {
    pub server: u16,
    rules: Mutex<Rules>,
    /// Rung for every request.
    bell: Notify,
}

#[derive(Default)]
struct Rules {
    delay: Duration,
    planned: Vec<Planned>,
    /// Method and path of every request so far.
    asked: Vec<String>,
}

struct Planned {
    method: String,
    piece: String,
    fault: Fault,
    times_left: usize,
}

/// What happens to a request instead of being answered by the server.
#[derive(Clone, Debug)]
pub enum Fault {
    /// It never gets there; the client is cut off.
    Cut,
    /// The server does it; the client is cut off before it hears so.
    LoseAnswer,
    /// The server does it; the client waits for ever.
    Hang,
    /// Somebody on the way answers: a status and a body.
    Answer(u16, Value),
}

impl Gate {
    pub async fn before(server: &Homeserver) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", port::free())).await.expect("the port is free");
        let address = listener.local_addr().unwrap();
        let inner = Inner { server: server.port(), rules: Mutex::default(), bell: Notify::new() };
        let inner = Arc::new(inner);
        let (door, wanted) = watch::channel(true);
        let (opened, is_open) = watch::channel(true);
        tokio::spawn(run(Arc::clone(&inner), listener, wanted, opened));
        Self { address, inner, door, is_open }
    }

    /// For clients; no slash at the end.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The server is away: nobody listens, and everybody under way is cut off.
    pub async fn close(&self) {
        self.swing(false).await;
    }

    pub async fn open(&self) {
        self.swing(true).await;
    }

    async fn swing(&self, open: bool) {
        self.door.send_replace(open);
        let mut is_open = self.is_open.clone();
        is_open.wait_for(|it| *it == open).await.expect("the gate stands");
    }

    /// Every answer comes later by `delay`.
    pub fn slow(&self, delay: Duration) {
        self.inner.rules().delay = delay;
    }

    /// What happens to the next requests of `method` with `piece` in their path, as often as `times` says.
    pub fn plan(&self, method: &str, piece: &str, fault: Fault, times: usize) {
        let (method, piece) = (method.to_owned(), piece.to_owned());
        self.inner.rules().planned.push(Planned { method, piece, fault, times_left: times });
    }

    /// The plans that have not come to pass go.
    pub fn mend(&self) {
        self.inner.rules().planned.clear();
    }

    /// Method and path of every request so far that has `piece` in it, in their order.
    pub fn asked(&self, piece: &str) -> Vec<String> {
        self.inner.rules().asked.iter().filter(|it| it.contains(piece)).cloned().collect()
    }

    /// Waits until there were `times` requests with `piece` in method or path.
    pub async fn until_asked(&self, piece: &str, times: usize) {
        let waiting = async {
            loop {
                let rung = self.inner.bell.notified();
                tokio::pin!(rung);
                rung.as_mut().enable();
                if times <= self.asked(piece).len() {
                    return;
                }
                rung.await;
            }
        };
        let came = tokio::time::timeout(DEADLINE, waiting).await;
        assert!(came.is_ok(), "nobody asked for {piece} {times} times: {:#?}", self.inner.rules().asked);
    }
}

impl Inner {
    fn rules(&self) -> MutexGuard<'_, Rules> {
        self.rules.lock().unwrap()
    }

    pub fn delay(&self) -> Duration {
        self.rules().delay
    }

    /// Notes a request, `PUT /path`, and tells what was planned for it.
    pub fn take_in(&self, request: &str) -> Option<Fault> {
        let mut rules = self.rules();
        rules.asked.push(request.to_owned());
        let (method, path) = request.split_once(' ').unwrap_or_default();
        let is_meant =
            |it: &&mut Planned| 0 < it.times_left && it.method == method && path.contains(&it.piece);
        let fault = rules.planned.iter_mut().find(is_meant).map(|it| {
            it.times_left -= 1;
            it.fault.clone()
        });
        drop(rules);
        self.bell.notify_waiters();
        fault
    }
}

/// Lets requests through while the door is open; closing it cuts everybody off.
async fn run(
    inner: Arc<Inner>,
    mut listener: TcpListener,
    mut wanted: watch::Receiver<bool>,
    opened: watch::Sender<bool>,
) {
    let address = listener.local_addr().unwrap();
    loop {
        let mut passages = JoinSet::new();
        while *wanted.borrow_and_update() {
            tokio::select! {
                client = listener.accept() => if let Ok((stream, _)) = client {
                    passages.spawn(passage::pass(Arc::clone(&inner), stream));
                },
                Some(_) = passages.join_next() => (),
                changed = wanted.changed() => if changed.is_err() { return },
            }
        }
        passages.shutdown().await;
        drop(listener);
        opened.send_replace(false);
        if wanted.wait_for(|it| *it).await.is_err() {
            return;
        }
        listener = TcpListener::bind(address).await.expect("the gate's port is still ours");
        opened.send_replace(true);
    }
}
