//! One plain request to the homeserver: as little of HTTP as that takes.

use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// The answer's status and body; `null` where there is no JSON in it.
pub async fn ask(port: u16, method: &str, path: &str, token: &str, body: &Value) -> (u16, Value) {
    let body = if body.is_null() { String::new() } else { body.to_string() };
    // An account of one's own is asked for by nobody.
    let sign = if token.is_empty() { String::new() } else { format!("authorization: Bearer {token}\r\n") };
    let head = format!(
        "{method} {path} HTTP/1.0\r\nhost: 127.0.0.1\r\n{sign}\
         content-type: application/json\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    let mut stream = TcpStream::connect(("127.0.0.1", port)).await.expect("the homeserver listens");
    stream.write_all((head + body.as_str()).as_bytes()).await.unwrap();
    // It hangs up after the answer: that is what HTTP/1.0 is good for here.
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.unwrap();
    let answer = String::from_utf8_lossy(&answer);
    let status = answer.split(' ').nth(1).and_then(|it| it.parse().ok());
    let body = answer.split_once("\r\n\r\n").and_then(|(_, body)| serde_json::from_str(body).ok());
    (status.unwrap_or_else(|| panic!("no answer to {method} {path}: {answer}")), body.unwrap_or_default())
}
