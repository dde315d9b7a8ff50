//! What a busy office costs: a thousand open cases, and ten letters a second from the clerks.
//!
//! The service is a program of its own between our Telegram double and a real mail server, Postfix and Dovecot. It
//! fails when an answer is lost or told twice. `benches/run office` installs the mail server.

#[expect(dead_code, reason = "what the memory is made of is asked over Matrix only, and nobody is killed")]
#[path = "peer/bot.rs"]
mod bot;
#[expect(dead_code, reason = "nobody sends files here")]
#[path = "../tests/support/clerk.rs"]
mod clerk;
#[expect(dead_code, reason = "the benchmark speaks only a part of the vocabulary")]
#[path = "../tests/double/mod.rs"]
mod double;
#[path = "office/figures.rs"]
mod figures;
#[expect(dead_code, reason = "the mail server stays where it is")]
#[path = "../tests/mailserver/mod.rs"]
mod mailserver;
#[path = "office/trial.rs"]
mod trial;

#[tokio::main]
async fn main() {
    // `cargo test` runs benchmarks to see whether they start.
    if std::env::args().any(|it| it == "--bench") {
        figures::print(&trial::run().await);
    }
}
