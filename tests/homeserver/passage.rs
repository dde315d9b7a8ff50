//! One request on its way through the gate, and its answer on the way back.

use std::sync::Arc;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::gate::{Fault, Inner};

const HEAD_END: &[u8] = b"\r\n\r\n";

/// `None` when one of the two sides has hung up.
pub async fn pass(gate: Arc<Inner>, mut client: TcpStream) -> Option<()> {
    client.set_nodelay(true).ok();
    let (head, begun) = read_head(&mut client).await?;
    let request = head.lines().next()?.rsplit_once(' ')?.0;
    match gate.take_in(request) {
        Some(Fault::Cut) => None,
        Some(Fault::Answer(status, body)) => {
            drain(&mut client, &head, begun.len()).await?;
            let body = body.to_string();
            let head = format!(
                "HTTP/1.1 {status} -\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\
                 connection: close\r\n\r\n",
                body.len()
            );
            client.write_all((head + body.as_str()).as_bytes()).await.ok()
        }
        Some(Fault::LoseAnswer) => ask(&gate, &mut client, &head, &begun).await.map(|_| ()),
        Some(Fault::Hang) => {
            ask(&gate, &mut client, &head, &begun).await?;
            // Until the client gives up.
            client.read_u8().await.ok().map(|_| ())
        }
        None => {
            let answer = ask(&gate, &mut client, &head, &begun).await?;
            wait(&gate).await;
            client.write_all(&answer).await.ok()
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "a slow network is what is tried here")]
async fn wait(gate: &Inner) {
    let delay = gate.delay();
    if !delay.is_zero() {
        tokio::time::sleep(delay).await;
    }
}

/// The head of a request, and what came of its body with it.
async fn read_head(client: &mut TcpStream) -> Option<(String, Vec<u8>)> {
    let mut buffer = Vec::new();
    loop {
        if let Some(at) = buffer.windows(HEAD_END.len()).position(|it| it == HEAD_END) {
            let rest = buffer.split_off(at + HEAD_END.len());
            return Some((String::from_utf8(buffer).ok()?, rest));
        }
        if client.read_buf(&mut buffer).await.ok()? == 0 {
            return None;
        }
    }
}

/// The server's whole answer.
async fn ask(gate: &Inner, client: &mut TcpStream, head: &str, begun: &[u8]) -> Option<Vec<u8>> {
    let mut server = TcpStream::connect(("127.0.0.1", gate.server)).await.ok()?;
    server.write_all(for_one_answer(head).as_bytes()).await.ok()?;
    server.write_all(begun).await.ok()?;
    let (mut from_client, _) = client.split();
    let (mut from_server, mut to_server) = server.split();
    let mut answer = Vec::new();
    tokio::select! {
        // The rest of a long body; its end is the client hanging up.
        _ = tokio::io::copy(&mut from_client, &mut to_server) => None,
        read = from_server.read_to_end(&mut answer) => read.ok().filter(|it| 0 < *it).map(|_| answer),
    }
}

/// Asks the server to hang up afterwards, and the client is told so in the answer.
fn for_one_answer(head: &str) -> String {
    let mut lines: Vec<&str> = head.trim_end().split("\r\n").collect();
    lines.retain(|it| !it.to_ascii_lowercase().starts_with("connection:"));
    lines.push("connection: close\r\n\r\n");
    lines.join("\r\n")
}

/// Reads the rest of a body nobody wants: with it unread, hanging up would destroy our answer.
async fn drain(client: &mut TcpStream, head: &str, begun: usize) -> Option<()> {
    let header = head.lines().filter_map(|it| it.split_once(':'));
    let length =
        header.filter(|(key, _)| key.eq_ignore_ascii_case("content-length")).map(|it| it.1.trim()).next();
    let length: usize = length.and_then(|it| it.parse().ok()).unwrap_or_default();
    let mut rest = vec![0; length.saturating_sub(begun)];
    client.read_exact(&mut rest).await.ok().map(|_| ())
}
