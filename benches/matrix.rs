//! What a question costs over a real homeserver, beside echo bots written with matrix-sdk, matrix-nio and maubot.
//!
//! All of them are programs of their own at the same Synapse. Each is asked in turn, by the same person, at the
//! same pace, in a plain and in an encrypted room; the turns go round several times, so that a busy moment of the
//! machine is nobody's in particular. `benches/run matrix` installs the server and the peers.

#[path = "matrix/asker.rs"]
mod asker;
#[path = "matrix/bare.rs"]
mod bare;
#[expect(dead_code, reason = "nobody is killed here")]
#[path = "peer/bot.rs"]
mod bot;
#[path = "matrix/contestant.rs"]
mod contestant;
#[path = "matrix/figures.rs"]
mod figures;
#[expect(dead_code, reason = "the benchmark asks through a program of its own")]
#[path = "../tests/homeserver/mod.rs"]
mod homeserver;
#[path = "matrix/trial.rs"]
mod trial;

#[tokio::main]
async fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    if let Some(at) = arguments.iter().position(|it| it == bare::ARGUMENT) {
        return bare::run(&arguments[at + 1..]).await;
    }
    // `cargo test` runs benchmarks to see whether they start.
    if arguments.iter().any(|it| it == "--bench") {
        figures::print(&trial::run().await);
    }
}
